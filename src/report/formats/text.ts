import type { Card, Finding, Table } from '../../model/generated.ts';
import type { Format } from '../format.ts';
import type { CardGroup, FileGroup } from '../group.ts';
import { byNeed, bySeverity, groupByPost, isOpen } from '../group.ts';
import type { Level } from '../words.ts';
import { advice, cardName, cited, count, disclaimer, levelWords, summaryOf, verdictWords } from '../words.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue';
type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const LEVEL: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };
const VERDICT: Readonly<Record<Card['verdict'], Style>> = { fail: 'red', review: 'yellow', pass: 'green' };
/** Posts without findings that are listed one by one in a file; the rest is counted. */
const CLEAN_SHOWN = 100;

function findingLines(finding: Finding, paint: Paint): string[] {
  const { what, how } = advice(finding);
  const state = finding.waived ? ' [accepted by a waiver]' : finding.inScope ? '' : ' [was there before]';
  const label = isOpen(finding)
    ? paint(LEVEL[finding.severity], levelWords[finding.severity])
    : 'For the record';
  return [
    `    ${label}, line ${finding.line}:${finding.column}: ${what}${state} ${paint('dim', finding.rule)}`,
    ...(how === '' ? [] : [`      What to do: ${how}`]),
  ];
}

function cardLines({ card, findings }: CardGroup, asOf: string, paint: Paint): string[] {
  const verdict = paint(VERDICT[card.verdict], verdictWords(card, findings));
  const name = paint('bold', `${cardName(card, asOf)}.`);
  const about = paint('dim', `line ${card.line}, ${card.id}`);
  return [
    `  ${name} ${verdict} ${about}`,
    ...bySeverity(findings).flatMap((found) => findingLines(found, paint)),
  ];
}

function fileLines(file: FileGroup, asOf: string, paint: Paint): string[] {
  const { clean } = byNeed(file.cards);
  const passed = new Set(clean.slice(CLEAN_SHOWN));
  return [
    paint('bold', file.path),
    ...file.cards.filter(({ card }) => !passed.has(card)).flatMap((group) => cardLines(group, asOf, paint)),
    ...(passed.size > 0 ? [`  And ${count(passed.size, 'post')} more without a finding.`] : []),
    ...(file.others.length > 0 && file.cards.length > 0 ? ['  Outside the posts:'] : []),
    ...bySeverity(file.others).flatMap((finding) => findingLines(finding, paint)),
    '',
  ];
}

function tableLines({ title, columns, rows, total }: Table, paint: Paint): string[] {
  const cells = [columns, ...rows.map((row) => row.map((cell) => String(cell ?? '')))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  const [head = '', ...body] = cells.map(line);
  const more = total - rows.length;
  return [
    paint('bold', title),
    ...(head === '' || rows.length === 0 ? [] : [paint('dim', head)]),
    ...(rows.length > 0 ? body : ['  None.']),
    ...(more > 0 ? [`  And ${count(more, 'row')} more.`] : []),
    '',
  ];
}

/** For people at a terminal: grouped by post, in plain words. */
export const text: Format = (whole, _data, options) => {
  const report = cited(whole);
  const paint: Paint = (style, words) => (options.color ? `\u001B[${CODES[style]}m${words}\u001B[0m` : words);
  const lines = [
    ...groupByPost(report).flatMap((file) => fileLines(file, report.asOf, paint)),
    ...report.tables.flatMap((table) => tableLines(table, paint)),
    ...report.notes.map((note) => `Note: ${note}`),
    paint('bold', summaryOf(report)),
    disclaimer,
  ];
  return `${lines.join('\n')}\n`;
};
