import { escapeHtml, escapeMarkdown } from './escape.ts';

/** A certificate of destruction: fields with their values, tables of what was destroyed and what was not. */
export interface Certificate {
  readonly title: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly notes: readonly string[];
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n\t\u0085\u2028\u2029]+/g, ' ');
const md = (text: string): string => escapeMarkdown(oneLine(text));
const row = (cells: readonly string[]): string => `| ${cells.map(md).join(' | ')} |`;

/** The certificate in Markdown. */
export function certificateMarkdown({ title, fields, tables, notes }: Certificate): string {
  const parts = [
    `# ${md(title)}`,
    [row(['', '']), '|---|---|', ...fields.map(row)].join('\n'),
    ...tables.map(({ title: name, columns, rows }) =>
      [`## ${md(name)}`, '', row(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(row)].join(
        '\n',
      ),
    ),
    ...notes.map(md),
  ];
  return `${parts.join('\n\n')}\n`;
}

const cells = (tag: 'td' | 'th', row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<${tag}>${escapeHtml(oneLine(cell))}</${tag}>`).join('')}</tr>`;

/** The certificate as one self-contained page. */
export function certificateHtml({ title, fields, tables, notes }: Certificate): string {
  const head = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>`;
  const style =
    '<style>body{font:1em/1.4 serif;margin:2em}table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid;padding:.2em .5em;text-align:left}</style>';
  const parts = [
    head,
    style,
    `<h1>${escapeHtml(title)}</h1>`,
    `<table>${fields.map(([label, value]) => cells('td', [label, value])).join('\n')}</table>`,
    ...tables.map(
      ({ title: name, columns, rows }) =>
        `<h2>${escapeHtml(name)}</h2>\n<table>${[cells('th', columns), ...rows.map((one) => cells('td', one))].join('\n')}</table>`,
    ),
    ...notes.map((note) => `<p>${escapeHtml(oneLine(note))}</p>`),
    '</html>',
  ];
  return `${parts.join('\n')}\n`;
}
