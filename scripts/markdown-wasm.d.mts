import type { Plugin } from 'esbuild';

export function markdownWasm(root: string): string;
export function bindMarkdownWasm(root: string): Plugin;
