import type { PostData } from './generated.ts';
type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
/** Canonical JSON (RFC 8785): keys sorted by UTF-16 units, no white space, numbers as ECMAScript writes them. */
export declare function canonicalJson(value: Json): string;
/** `sha256:` and the hex digest of the text's UTF-8 bytes, or of the bytes. */
export declare function sha256(content: string | Uint8Array): string;
/**
 * Identity of what a post says: its text, parts, channels and media, not its date, so that rescheduling keeps
 * approvals. Serves approvals, waivers and the register alike.
 */
export declare function contentDigest(post: PostData): string;
export {};
