import type { Literal, Root } from 'mdast';
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
/**
 * The one seam to the Markdown parser: CommonMark with GitHub's extensions to an mdast tree, in which every
 * node has its position. The tree is remark-parse's with remark-gfm, made more than ten times as fast; a test
 * compares them. `text` must not begin with a byte order mark and has no front matter: `parseCalendar` takes
 * both off.
 *
 * @throws What the parser throws when it runs out of memory.
 */
export declare function parseMarkdown(text: string): Root;
