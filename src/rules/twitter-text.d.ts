declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  /** The addresses in a text as X recognises them, without protocol too; indices in UTF-16 code units. */
  export default function extractUrlsWithIndices(
    text: string,
  ): { readonly url: string; readonly indices: readonly [number, number] }[];
}
