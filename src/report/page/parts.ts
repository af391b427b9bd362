import { escapeHtml as escape } from '../escape.ts';

/** A cell: a text, a number set to the right, or markup that is escaped already. */
export type Cell = string | { readonly number: string } | { readonly html: string };

function cell(value: Cell, index: number): string {
  if (index === 0)
    return `<th scope="row">${typeof value === 'string' ? escape(value) : 'html' in value ? value.html : escape(value.number)}</th>`;
  if (typeof value === 'string') return `<td>${escape(value)}</td>`;
  return 'html' in value ? `<td>${value.html}</td>` : `<td class="n">${escape(value.number)}</td>`;
}

/** A table; one that is wider than the page scrolls by itself, with the keyboard too. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const head = columns
    .map(
      (name, index) =>
        `<th scope="col"${typeof rows[0]?.[index] === 'object' && 'number' in (rows[0][index] as object) ? ' class="n"' : ''}>${name === '' ? '<span class="vh">Group</span>' : escape(name)}</th>`,
    )
    .join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<div class="panel" tabindex="0" role="group" aria-label="${escape(caption)}"><table class="plain"><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A section with its heading, and what it is for in a sentence. */
export function section(id: string, title: string, hint: string, body: string): string {
  return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escape(title)}</h2><p class="hint">${escape(hint)}</p>${body}</section>`;
}

export const state = (name: string, kind: string): string =>
  `<span class="state ${kind}">${escape(name)}</span>`;

/** `1,234`; a dash where it is not known. */
export const whole = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('en-US');

export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
