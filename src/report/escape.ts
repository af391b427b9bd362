/** Escaping for the places that texts are written to. They have been through the sanitiser already. */

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and quoted attributes of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML[sign]!);
}

/** Between these halves GitHub would see an address, an issue, a person or an emoji; it looks after decoding, so
 * that neither backslash nor entity helps. */
const SEAM = /(?<=@)(?=[\p{L}\p{N}])|(?<=#)(?=\d)|(?<=:)(?=[\p{L}/])|(?<=GH)(?=-\d)|(?<=www)(?=\.)/giu;

/**
 * For running text of GitHub's Markdown: becomes no emphasis, code, HTML, table cell, list, heading, link, image,
 * mention or reference. An empty comment keeps apart what must not be read together.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(SEAM, '\0')
    .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replaceAll('\0', '<!-- -->');
}
