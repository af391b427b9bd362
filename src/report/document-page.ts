import { style } from './style.ts';

/** The style of pages that are filed and printed: certificates, the index of evidence. */
export const documentStyle = `${style}
table { font-size: .925rem; margin: 0; } th, td { vertical-align: top; }
th { color: var(--soft); font-weight: 600; } .fields th { width: 14rem; }
.table { margin: .75rem 0 1rem; } .table td { overflow-wrap: anywhere; min-width: 6.2rem; }
time { white-space: nowrap; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 { margin-bottom: 1rem; } section > h2 { color: var(--ink); font-size: 1.2rem; }
section { border-top: 1px solid var(--line); margin-top: 2rem; } h3 { margin-top: 1rem; }
blockquote { white-space: pre-wrap; margin: .4rem 0 .8rem; color: var(--ink); }
.notes { color: var(--soft); padding-left: 1.2rem; } .index { columns: 2 14rem; padding-left: 1.2rem; }
@media (max-width: 30rem) {
  .fields, .fields tbody, .fields tr, .fields th, .fields td { display: block; width: auto; }
  .fields th { border: 0; padding-bottom: 0; }
  .table thead { display: none; } .table table, .table tbody, .table tr, .table td { display: block; min-width: 0; }
  .table tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } .table td { border: 0; padding: .05rem .6rem; }
  .table td:first-child { font-weight: 600; } .table td:empty { display: none; }
}
@media print { .table { overflow: visible; } table { font-size: .8rem; } .fields th { width: 11rem; } }
`;

/** Labels and their values, which stand below each other where there is little room. All escaped already. */
export const fieldTable = (fields: readonly (readonly [label: string, value: string])[]): string =>
  `<table class="fields">${fields.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`).join('\n')}</table>`;

/** A table that is scrolled, by keyboard too, where it is wider than the page. All escaped already. */
export const wideTable = (name: string, columns: readonly string[], rows: readonly string[]): string =>
  [
    `<div class="table" tabindex="0" role="region" aria-label="${name}"><table><caption>${name}</caption>`,
    `<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
  ].join('\n');
