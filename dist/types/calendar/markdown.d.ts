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
 * node has its position. `text` must not begin with a byte order mark (the parser would not count it) and has
 * no front matter: `parseSections` takes both off.
 */
export declare function parseMarkdown(text: string): Root;
