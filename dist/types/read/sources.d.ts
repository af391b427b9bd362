/** What a source answers when asked for a file: its bytes, or why there are none. */
export type Bytes = {
    readonly bytes: Uint8Array;
} | {
    readonly absent: 'missing' | 'too large' | 'outside the repository' | 'unreadable';
};
/** A file's bytes as they come, or why there are none. */
export type Stream = {
    readonly chunks: AsyncIterable<Uint8Array>;
} | {
    readonly absent: 'missing' | 'outside the repository' | 'unreadable';
};
/**
 * Where files come from: a disk, a Git revision, GitHub. Paths are relative to the repository's root with `/`.
 * The core asks and does not know which it is.
 */
export interface Sources {
    /** The content of a file of at most `limit` bytes. */
    read(path: string, limit: number): Promise<Bytes>;
    /** The content of a file of any size, piece by piece. */
    stream(path: string): Promise<Stream>;
    /** Every file below a folder (`''` is the root), sorted, without version control and installed packages. */
    list(folder: string): Promise<readonly string[]>;
}
