import type { SourceText } from '../model/place.ts';
/** Front matter: its language, its value's range and the offset at which the Markdown begins. */
export interface FrontMatterRange {
    readonly type: 'yaml' | 'toml';
    readonly from: number;
    readonly valueFrom: number;
    readonly valueTo: number;
    readonly to: number;
    /** The line (0-based) on which the Markdown begins. */
    readonly nextLine: number;
}
/** Finds `---` (YAML) or `+++` (TOML) front matter on the first line; without a closing line there is none. */
export declare function frontMatterRange(source: SourceText): FrontMatterRange | null;
