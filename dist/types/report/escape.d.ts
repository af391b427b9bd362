/** Escaping for the places that texts are written to. They have been through the sanitiser already. */
/** For text and quoted attributes of HTML. */
export declare function escapeHtml(text: string): string;
/**
 * For running text of GitHub's Markdown: becomes no emphasis, code, HTML, table cell, list, heading, link, image,
 * mention or reference. An empty comment keeps apart what must not be read together.
 */
export declare function escapeMarkdown(text: string): string;
