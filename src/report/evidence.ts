import type { Commit } from '../read/history.ts';
import type { Redaction, Wanted } from '../records/evidence.ts';
import type { Step } from '../records/path.ts';
import { documentStyle, fieldTable, wideTable } from './document-page.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { momentName, zoneName } from './moments.ts';
import { pageHead } from './page-head.ts';

/** A post in the evidence, as its pages show it. */
export interface EvidencePost {
  readonly id: string;
  readonly folder: string;
  readonly versions: readonly {
    readonly file: string;
    readonly commit: Commit;
    readonly copy: string | null;
    readonly isGone: boolean;
    readonly verdict: string | null;
  }[];
  /** How it reads in the calendars now, where that was not committed. */
  readonly now: string | null;
  readonly steps: readonly Step[];
  readonly gaps: readonly string[];
}

/** What the pages of the evidence say. */
export interface EvidenceSummary extends Wanted {
  readonly practice: string;
  readonly timeZone: string;
  readonly asOf: string;
  readonly events: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly records: number;
  readonly holds: number;
  readonly version: string;
  readonly posts: readonly EvidencePost[];
  readonly redactions: readonly Redaction[];
  readonly notes: readonly string[];
}

/** What lies where, in the order in which somebody would read it. */
const contents: readonly (readonly [path: string, what: string])[] = [
  [
    'posts/',
    'each post in every version: its lines in the calendar (.md), all that was read of it (.json), its path',
  ],
  ['approvals.json', 'who approved what, when, and what says so'],
  ['decisions/', 'what Chaperone finds in each version by the policy of its commit, on its day'],
  ['policy/', 'the policies that those decisions rest on, with the packs they build on'],
  ['register/events.jsonl', 'every event of the register about these posts and records, as it was written'],
  [
    'register/ledger.csv',
    'every event between the first of them and the last, also those about others: none is missing',
  ],
  ['registers/', 'permissions, without what points at a patient; holds; accepted findings'],
  ['reports/', 'until when each record is kept and why; where every copy is'],
  ['certificates/', 'certificates of destruction, where there are any'],
  ['redactions.jsonl', 'what was left out, field by field, and why'],
  ['VERIFY.md', 'how to see that nothing was changed'],
];

const limits = ({ from, to, channel, matter }: Wanted): string[] => [
  from === null && to === null ? 'all times' : `${from ?? 'the beginning'} to ${to ?? 'the end'}`,
  ...(channel === null ? [] : [`channel ${channel}`]),
  ...(matter === null ? [] : [`matter ${matter}`]),
];

function facts(summary: EvidenceSummary): readonly (readonly [string, string])[] {
  const { first, last, timeZone } = summary;
  const moment = (at: string): string => momentName(at, timeZone);
  return [
    ['Practice', summary.practice],
    ['What was asked for', limits(summary).join(', ')],
    ['As of', summary.asOf],
    ['Posts and records', String(summary.posts.length)],
    ['Records in the register', String(summary.records)],
    [
      'Events',
      `${summary.events}${first === null || last === null ? '' : `, ${moment(first)} to ${moment(last)}`}`,
    ],
    ['Holds', String(summary.holds)],
    ['Made with', `Chaperone ${summary.version}`],
  ];
}

const verdicts: Readonly<Record<string, string>> = {
  fail: 'to be held',
  review: 'to be looked at again',
  pass: 'nothing found',
};

const caveats: readonly string[] = [
  'The times of commits are what their authors’ machines said. The events of the register carry the digest of what they say as their id.',
  'Decisions were worked out again for this bag, with the Chaperone named above and its packs.',
  'This is not legal advice; no finding is not clearance.',
];

const notesOf = ({ notes, timeZone }: EvidenceSummary): string[] => [
  ...notes,
  `Times are those of the practice, ${zoneName(timeZone)}; the files have them with their offsets.`,
  ...caveats,
];

const md = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' '));

function readme(summary: EvidenceSummary): string {
  const table = (head: string, rows: readonly (readonly string[])[]): string =>
    [
      head,
      `|${' --- |'.repeat(rows[0]?.length ?? 2)}`,
      ...rows.map((row) => `| ${row.map(md).join(' | ')} |`),
    ].join('\n');
  const posts = summary.posts.map(({ id, folder, versions, steps }) => [
    id,
    String(versions.length),
    steps.map(({ step }) => step).join(', '),
    folder,
  ]);
  return `${[
    '# Evidence',
    table('| | |', facts(summary)),
    'index.html beside this file shows the posts with their texts.',
    '## What lies where',
    table('| where | what |', contents),
    ...(posts.length > 0 ? ['## Posts', table('| post | versions | path | folder |', posts)] : []),
    '## To know',
    notesOf(summary)
      .map((note) => `- ${md(note)}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

const verify = `# How to see that nothing was changed

This folder's parent is a bag by BagIt 1.0 (RFC 8493). Any of these, run in the folder that holds \`bagit.txt\`, names
each file whose bytes differ from those that were packed:

    sha256sum --check --quiet tagmanifest-sha256.txt manifest-sha256.txt
    python3 -m bagit --validate .
    chaperone evidence --verify .

They show that the bag is what it was when the lists were made. Whoever hands it over should also hand over the digest of
\`tagmanifest-sha256.txt\` on another way: it stands for the whole bag.

The id of an event is \`e-\` and the first 32 hex digits of the SHA-256 of its canonical JSON (RFC 8785) without \`id\`, so
that each line of \`register/events.jsonl\` can be checked by itself. The commits named can be looked up in the
repository of the practice, where \`git show COMMIT:PATH\` gives the whole file; \`fileSha256\` is its digest.
`;

const h = escapeHtml;
const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const link = (path: string, words: string): string =>
  `<a href="${h(path.split('/').map(encodeURIComponent).join('/'))}">${h(words)}</a>`;
const moment = (at: string, timeZone: string): string =>
  `<time datetime="${h(at)}">${h(momentName(at, timeZone))}</time>`;

function stepRow({ step, at, who, role, where, evidence }: Step, timeZone: string): string {
  const person = `${who ?? 'not named'}${role === null ? '' : ` (${role})`}`;
  const cells = [step, person, where ?? '', evidence].map(h);
  return row([moment(at, timeZone), ...cells]);
}

function versionPart(
  { file, commit, copy, isGone, verdict }: EvidencePost['versions'][number],
  index: number,
  timeZone: string,
): string {
  const found = verdict === null ? '' : h(`: ${verdicts[verdict] ?? verdict}`);
  return [
    `<h3>${link(file, `Version ${index + 1}`)}</h3>`,
    `<p class="aside">${moment(commit.at, timeZone)}${h(`, ${commit.author.name}, commit ${commit.id}`)}${found}</p>`,
    isGone ? '<p>Taken out of the calendar.</p>' : `<blockquote>${h(copy ?? '')}</blockquote>`,
  ].join('\n');
}

function postSection(post: EvidencePost, timeZone: string): string {
  const { id, folder, versions, now, steps, gaps } = post;
  const columns = ['When', 'What', 'Who', 'Where', 'Known from'];
  const rows = steps.map((step) => stepRow(step, timeZone));
  return [
    `<section><h2 id="${h(folder)}">${h(id)}</h2>`,
    ...(rows.length > 0 ? [wideTable(`The path of ${h(id)}`, columns, rows)] : []),
    ...gaps.map((gap) => `<p class="note">${h(gap)}</p>`),
    ...versions.map((one, index) => versionPart(one, index, timeZone)),
    ...(now === null ? [] : [`<h3>Now, not committed</h3>\n<blockquote>${h(now)}</blockquote>`]),
    '</section>',
  ].join('\n');
}

function page(summary: EvidenceSummary): string {
  const title = `Evidence: ${summary.practice}, ${limits(summary).join(', ')}`;
  const redactions = summary.redactions.map(({ file, entry, fields, why }) =>
    row([file, entry, fields.join(', '), why].map(h)),
  );
  const places = contents.map(([path, what]) =>
    row([path.endsWith('/') ? h(path) : link(path, path), h(what)]),
  );
  return `${[
    ...pageHead({ title: h(title), style: documentStyle }),
    '<body>',
    '<h1>Evidence</h1>',
    fieldTable(facts(summary).map(([label, value]) => [h(label), h(value)])),
    '<ul class="notes">',
    ...notesOf(summary).map((note) => `<li>${h(note)}</li>`),
    '</ul>',
    '<h2>What lies where</h2>',
    wideTable('The files of this folder', ['Where', 'What'], places),
    '<h2>Posts and records</h2>',
    `<ul class="index">${summary.posts.map(({ id, folder }) => `<li><a href="#${h(folder)}">${h(id)}</a></li>`).join('\n')}</ul>`,
    ...summary.posts.map((post) => postSection(post, summary.timeZone)),
    '<h2>What was left out</h2>',
    redactions.length === 0
      ? '<p>Nothing.</p>'
      : wideTable('What was left out, and why', ['File', 'Entry', 'Fields', 'Why'], redactions),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** The pages by which a person finds the way through the evidence, by their paths. */
export function evidencePages(summary: EvidenceSummary): readonly (readonly [path: string, text: string])[] {
  return [
    ['README.md', readme(summary)],
    ['index.html', page(summary)],
    ['VERIFY.md', verify],
  ];
}
