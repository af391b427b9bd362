import { documentStyle, fieldTable, wideTable } from './document-page.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { pageHead } from './page-head.ts';

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

const h = (text: string): string => escapeHtml(oneLine(text));

/** The certificate as one self-contained page. */
export function certificateHtml({ title, fields, tables, notes }: Certificate): string {
  const parts = [
    ...pageHead({ title: h(title), style: documentStyle }),
    '<body>',
    `<h1>${h(title)}</h1>`,
    fieldTable(fields.map(([label, value]) => [h(label), h(value)])),
    ...tables.flatMap(({ title: name, columns, rows }) => [
      `<h2>${h(name)}</h2>`,
      wideTable(
        h(name),
        columns.map(h),
        rows.map((cells) => `<tr>${cells.map((cell) => `<td>${h(cell)}</td>`).join('')}</tr>`),
      ),
    ]),
    ...notes.map((note) => `<p>${h(note)}</p>`),
    '</body>',
    '</html>',
  ];
  return `${parts.join('\n')}\n`;
}
