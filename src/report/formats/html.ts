import type { Card, Finding, Report, Table } from '../../model/generated.ts';
import { escapeHtml as escape } from '../escape.ts';
import type { Format } from '../format.ts';
import type { CardGroup, FileGroup } from '../group.ts';
import { byNeed, bySeverity, groupByPost, isOpen } from '../group.ts';
import { pageHead } from '../page-head.ts';
import { style } from '../style.ts';
import {
  advice,
  cardName,
  cited,
  count,
  dayName,
  disclaimer,
  headline,
  levelWords,
  summaryOf,
  verdictWords,
} from '../words.ts';

/** Names a line, linked where the files have an address. */
type Link = (path: string, line: number, words: string) => string;

function linkTo(blob: string | undefined): Link {
  if (blob === undefined) return (_path, _line, words) => escape(words);
  return (path, line, words) => {
    const address = `${blob}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`;
    return `<a href="${escape(address)}">${escape(words)}</a>`;
  };
}

function problem(finding: Finding, link: Link): string {
  const { what, how } = advice(finding);
  const state = finding.waived ? 'Accepted by a waiver' : finding.inScope ? '' : 'Was there before';
  const label = isOpen(finding) ? levelWords[finding.severity] : state;
  return [
    `<li class="${isOpen(finding) ? finding.severity : 'settled'}">`,
    `<p><strong>${escape(label)}</strong>, ${link(finding.path, finding.line, `line ${finding.line}`)}: ${escape(what)}</p>`,
    ...(how === '' ? [] : [`<p>What to do: ${escape(how)}</p>`]),
    `<p class="aside">${escape(finding.rule)}</p>`,
    '</li>',
  ].join('\n');
}

function problems(findings: readonly Finding[], link: Link): string[] {
  if (findings.length === 0) return [];
  return ['<ul class="problems">', ...bySeverity(findings).map((finding) => problem(finding, link)), '</ul>'];
}

function article({ card, findings }: CardGroup, asOf: string, link: Link): string[] {
  return [
    `<article class="${card.verdict}">`,
    `<h3>${escape(cardName(card, asOf))}. <span class="verdict">${escape(verdictWords(card, findings))}</span></h3>`,
    `<p class="aside">${link(card.path, card.line, `line ${card.line}`)}, ${escape(card.id)}</p>`,
    ...(card.preview === null ? [] : [`<blockquote>${escape(card.preview)}</blockquote>`]),
    ...problems(findings, link),
    '</article>',
  ];
}

function cleanList(cards: readonly Card[], asOf: string, link: Link): string[] {
  if (cards.length === 0) return [];
  const item = (card: Card): string =>
    `<li>${escape(cardName(card, asOf))} (${link(card.path, card.line, `line ${card.line}`)})</li>`;
  return [
    '<details>',
    `<summary>Nothing found in ${count(cards.length, 'post')}</summary>`,
    '<ul>',
    ...cards.map(item),
    '</ul>',
    '</details>',
  ];
}

function section(file: FileGroup, asOf: string, link: Link): string[] {
  const { busy, clean } = byNeed(file.cards);
  const others = problems(file.others, link);
  const heading = file.cards.length > 0 ? ['<h3>Outside the posts</h3>'] : [];
  return [
    '<section>',
    `<h2>${escape(file.path)}</h2>`,
    ...busy.flatMap((group) => article(group, asOf, link)),
    ...(others.length > 0 ? ['<article>', ...heading, ...others, '</article>'] : []),
    ...cleanList(clean, asOf, link),
    '</section>',
  ];
}

function cell(value: string | number | null): string {
  return typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escape(value ?? '')}</td>`;
}

function headings(columns: readonly string[]): string {
  return `<thead><tr>${columns.map((name) => `<th scope="col">${escape(name)}</th>`).join('')}</tr></thead>`;
}

function table({ title, columns, rows, total, folds = false }: Table): string[] {
  const more = total - rows.length;
  return [
    ...(folds ? [`<details><summary>${escape(title)}</summary>`] : []),
    `<div class="table" tabindex="0" role="region" aria-label="${escape(title)}">`,
    `<table><caption>${escape(title)}</caption>`,
    ...(columns.every((name) => name === '') ? [] : [headings(columns)]),
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody></table>',
    ...(more > 0 ? [`<p>And ${count(more, 'row')} more.</p>`] : []),
    '</div>',
    ...(folds ? ['</details>'] : []),
  ];
}

function body(report: Report, link: Link): string[] {
  return [
    '<header>',
    `<h1>${escape(headline(report))}</h1>`,
    `<p>${escape(summaryOf(report))} As of ${escape(dayName(report.asOf, ''))}.</p>`,
    ...report.notes.map((note) => `<p class="note">${escape(note)}</p>`),
    '</header>',
    '<main>',
    ...groupByPost(report).flatMap((file) => section(file, report.asOf, link)),
    ...report.tables.flatMap(table),
    '</main>',
    `<footer><p>Made by Chaperone. ${disclaimer}</p></footer>`,
  ];
}

/** One page that needs nothing else: no script, no font, no address but links to the files. */
export const html: Format = (whole, _data, options) => {
  const report = cited(whole);
  const lines = [
    ...pageHead({ title: `Chaperone: ${escape(headline(report))}`, style }),
    '<body>',
    ...body(report, linkTo(options.blob)),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
};
