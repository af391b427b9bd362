/**
 * Reads contents of a repository by their names, one after another, from one process that ends with this one.
 * The answer throws where Git has no such content, or stops early: half a file is not the file.
 */
export declare function blobReader(root: string, env: NodeJS.ProcessEnv): (id: string) => Promise<Uint8Array>;
