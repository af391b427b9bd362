import type { Literal, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** TOML front matter; YAML front matter is mdast's own `Yaml`. */
export interface Toml extends Literal {
  type: 'toml';
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
}

const extensions = [gfm()];

// The transforms would add links for e-mail addresses that the tokenizer passed over, without a position.
const mdastExtensions = gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension);

/**
 * The one seam to the Markdown parser: CommonMark with GitHub's extensions to an mdast tree, in which every
 * node has its position. `text` must not begin with a byte order mark (the parser would not count it) and has
 * no front matter: `parseSections` takes both off.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}
