import type { Payload } from '../records/bag.ts';

/** Puts a text into the payload of a bag, at a path. */
export type Put = (path: string, text: string) => void;

const encoder = new TextEncoder();

/** A payload being filled; each path once. */
export function filling(): { readonly payload: Payload; readonly put: Put } {
  const payload = new Map<string, Uint8Array>();
  return { payload, put: (path, text) => void payload.set(path, encoder.encode(text)) };
}

/** JSON as it stands in a file. */
export const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON Lines. */
export const linesOf = (values: readonly unknown[]): string =>
  values.map((one) => `${JSON.stringify(one)}\n`).join('');
