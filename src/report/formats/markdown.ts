import { channelName } from '../../model/channel-name.ts';
import type { Card, Finding, Report, Table } from '../../model/generated.ts';
import { escapeMarkdown as escape } from '../escape.ts';
import { fit } from '../fit.ts';
import type { Format } from '../format.ts';
import type { CardGroup, FileGroup } from '../group.ts';
import { byNeed, bySeverity, groupByPost, isFile, isOpen } from '../group.ts';
import type { Level } from '../words.ts';
import {
  advice,
  cardName,
  cited,
  count,
  disclaimer,
  headline,
  list,
  summaryOf,
  verdictWords,
} from '../words.ts';

/** Problems shown of one post, and rows of one list or table; the rest is counted. */
const PROBLEMS = 20;
const ROWS = 200;

const ASIDE: Readonly<Record<Level, string>> = {
  error: '',
  warning: ' (please check)',
  notice: ' (good to know)',
};
const URGENCY: readonly Card['verdict'][] = ['fail', 'review', 'pass'];

/** Names a line, linked where the files have an address. */
type Link = (path: string, line: number, words: string) => string;

function linkTo(blob: string | undefined): Link {
  if (blob === undefined) return (_path, _line, words) => escape(words);
  return (path, line, words) => {
    if (!isFile(path)) return escape(words);
    const address = path.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, '\\$&');
    return `[${escape(words)}](${blob}/${address}#L${line})`;
  };
}

function problem(finding: Finding, link: Link): string {
  const { what, how } = advice(finding);
  const where = `${link(finding.path, finding.line, `Line ${finding.line}`)}${ASIDE[finding.severity]}`;
  return `- ${where}: ${escape([what, how].filter((part) => part !== '').join(' '))}`;
}

/** The first items as lines, then how many more there are. */
function some<Item>(items: readonly Item[], limit: number, line: (item: Item) => string): string[] {
  const more = items.length - limit;
  return [...items.slice(0, limit).map(line), ...(more > 0 ? [`- And ${more} more.`] : [])];
}

/** What readers see before they open the rest, by channel where it differs. */
function previewLines({ preview, previews = [], channels }: Card): string[] {
  if (preview === null) return [];
  const all = previews.length > 0 ? previews : [{ channels, text: preview, isCut: false }];
  const lines = all.map(({ channels, text, isCut }) => {
    const names = list(channels.map(channelName));
    const label =
      isCut && names !== ''
        ? `${names} ${channels.length === 1 ? 'shows' : 'show'}: `
        : all.length > 1
          ? `${names}: `
          : '';
    return `> ${escape(label)}${escape(text)}${isCut ? ' **…more**' : ''}`;
  });
  return ['', lines.join('\n>\n')];
}

function cardBlock({ card, findings }: CardGroup, report: Report, link: Link): string {
  const title = `**${escape(`${cardName(card, report.asOf)}. ${verdictWords(card, findings)}`)}**`;
  return [
    `${title} ${link(card.path, card.line, `${card.path}, line ${card.line}`)}`,
    ...previewLines(card),
    '',
    ...some(bySeverity(findings), PROBLEMS, (finding) => problem(finding, link)),
  ].join('\n');
}

function othersBlock({ path, cards, others }: FileGroup, link: Link): string {
  const title = cards.length > 0 ? `${path}, outside the posts.` : path;
  const lines = some(bySeverity(others), PROBLEMS, (finding) => problem(finding, link));
  return [`**${escape(title)}**`, '', ...lines].join('\n');
}

function folded(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n')];
}

/** Only what is open: the rest is kept in sight, folded. */
function openOnly(file: FileGroup): FileGroup {
  const cards = file.cards.map(({ card, findings }) => ({ card, findings: findings.filter(isOpen) }));
  return { ...file, cards, others: file.others.filter(isOpen) };
}

function row(cells: readonly (string | number | null)[]): string {
  return `| ${cells.map((cell) => escape(String(cell ?? ''))).join(' | ')} |`;
}

function tableBlock({ title, columns, rows, total, folds = false }: Table): string {
  const shown = rows.slice(0, ROWS);
  const more = total - shown.length;
  const lines = [
    row(columns),
    `|${' --- |'.repeat(columns.length)}`,
    ...shown.map(row),
    ...(more > 0 ? ['', `And ${count(more, 'row')} more.`] : []),
  ];
  return folds ? folded(escape(title), lines).join('\n') : [`**${escape(title)}**`, '', ...lines].join('\n');
}

function foldedBlocks(report: Report, clean: readonly Card[], link: Link): string[] {
  const settled = report.findings.filter((finding) => !isOpen(finding));
  const cleanLine = (card: Card): string =>
    `- ${escape(cardName(card, report.asOf))} (${link(card.path, card.line, `${card.path}, line ${card.line}`)})`;
  return [
    ...folded(`Nothing to change in ${count(clean.length, 'post')}`, some(clean, ROWS, cleanLine)),
    ...folded(
      `Was there before, or is accepted by a waiver (${settled.length})`,
      some(settled, ROWS, (finding) => problem(finding, link)),
    ),
  ];
}

/** For the job summary and the comment: a card for each post that needs somebody, the rest folded. */
export const markdown: Format = (whole, _data, options) => {
  const report = cited(whole);
  const link = linkTo(options.blob);
  const files = groupByPost(report).map(openOnly);
  const { busy, clean } = byNeed(files.flatMap(({ cards }) => cards));
  const byUrgency = URGENCY.flatMap((verdict) => busy.filter(({ card }) => card.verdict === verdict));
  const [first, last] = [true, false].map((leads) =>
    report.tables.filter((table) => (table.leads ?? false) === leads).map(tableBlock),
  );
  const blocks = [
    ...first!,
    ...byUrgency.map((group) => cardBlock(group, report, link)),
    ...files.filter(({ others }) => others.length > 0).map((file) => othersBlock(file, link)),
    ...foldedBlocks(report, clean, link),
    ...last!,
  ];
  const head = [`### Chaperone: ${escape(headline(report))}`, escape(summaryOf(report))];
  const foot = [...report.notes.map((note) => `_${escape(note)}_`), `<sub>${disclaimer}</sub>`];
  return fit(head, blocks, foot, options.limit ?? Infinity);
};
