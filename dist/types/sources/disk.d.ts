import type { Sources } from '../read/sources.ts';
/**
 * Files below `root` on disk. A symbolic link is followed only where its target lies inside `root`, or inside one
 * of `outside`: files and folders that the caller named itself, relative to `root`.
 */
export declare function diskSources(root: string, outside?: readonly string[]): Sources;
