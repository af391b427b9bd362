import type { Literal, Root } from 'mdast';
import { markdownToMdast } from 'satteri';

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

const options = { features: { gfm: true, frontmatter: false }, position: true } as const;

/**
 * The one seam to the Markdown parser: CommonMark with GitHub's extensions to an mdast tree, in which every
 * node has its position. The tree is remark-parse's with remark-gfm, made more than ten times as fast; a test
 * compares them. `text` must not begin with a byte order mark and has no front matter: `parseCalendar` takes
 * both off.
 *
 * @throws What the parser throws when it runs out of memory.
 */
export function parseMarkdown(text: string): Root {
  // CommonMark replaces NUL; this parser leaves that to its callers.
  return markdownToMdast(text.replaceAll('\0', '\uFFFD'), options) as Root;
}
