import { createHash } from 'node:crypto';
import type { PostData } from './generated.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Canonical JSON (RFC 8785): keys sorted by UTF-16 units, no white space, numbers as ECMAScript writes them. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** `sha256:` and the hex digest of the text's UTF-8 bytes, or of the bytes. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

const normal = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/**
 * Identity of what a post says: its text, parts, channels and media, not its date, so that rescheduling keeps
 * approvals. Serves approvals, waivers and the register alike.
 */
export function contentDigest(post: PostData): string {
  return sha256(
    canonicalJson({
      version: 1,
      copy: normal(post.copy ?? ''),
      parts: post.parts.map(({ kind, language, copy }) => ({
        kind,
        language: language ?? null,
        copy: normal(copy),
      })),
      channels: post.channels.toSorted(),
      media: post.media.map(({ path, kind, alt }) => ({ path: path ?? null, kind, alt: alt ?? null })),
    }),
  );
}
