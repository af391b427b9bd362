/** How a page is headed. */
export interface PageHead {
    /** Escaped already. */
    readonly title: string;
    readonly style: string;
    /** English unless said otherwise. */
    readonly language?: string;
    /** What its policy allows to run beside nothing, as the policy is written. */
    readonly scripts?: string;
    /** Further lines of the head. */
    readonly more?: readonly string[];
}
/** The head of a page that needs nothing from elsewhere: no script, no font, no picture, and it tells nobody who reads it. */
export declare function pageHead({ title, style, language, scripts, more }: PageHead): string[];
