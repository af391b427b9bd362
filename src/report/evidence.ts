import type { Commit } from '../read/history.ts';
import type { Redaction, Wanted } from '../records/evidence.ts';
import type { Step } from '../records/path.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';

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
  return [
    ['Practice', summary.practice],
    ['What was asked for', limits(summary).join(', ')],
    ['As of', summary.asOf],
    ['Posts and records', String(summary.posts.length)],
    ['Records in the register', String(summary.records)],
    ['Events', summary.first === null ? '0' : `${summary.events}, ${summary.first} to ${summary.last}`],
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
    [...summary.notes, ...caveats].map((note) => `- ${md(note)}`).join('\n'),
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

function stepRow({ step, at, who, role, where, evidence }: Step): string {
  return row([at, step, who ?? 'not named', role ?? '', where ?? '', evidence].map(h));
}

function postSection({ id, folder, versions, now, steps, gaps }: EvidencePost): string {
  const texts = versions.map(({ file, commit, copy, isGone, verdict }, index) =>
    [
      `<h3>${link(file, `Version ${index + 1}`)}</h3>`,
      `<p>${h(`${commit.at}, ${commit.author.name}, commit ${commit.id}`)}${verdict === null ? '' : h(`: ${verdicts[verdict] ?? verdict}`)}</p>`,
      isGone ? '<p>Taken out of the calendar.</p>' : `<pre>${h(copy ?? '')}</pre>`,
    ].join('\n'),
  );
  const current = now === null ? [] : [`<h3>Now, not committed</h3>\n<pre>${h(now)}</pre>`];
  return [
    `<section><h2 id="${h(folder)}">${h(id)}</h2>`,
    `<table><tr><th>When</th><th>What</th><th>Who</th><th>Role</th><th>Where</th><th>Known from</th></tr>`,
    ...steps.map(stepRow),
    '</table>',
    ...gaps.map((gap) => `<p>${h(gap)}</p>`),
    ...texts,
    ...current,
    '</section>',
  ].join('\n');
}

const style =
  'body{font:1em/1.5 system-ui,sans-serif;margin:2em auto;max-width:60em;padding:0 1em}table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #999;padding:.2em .6em;text-align:left;vertical-align:top;overflow-wrap:anywhere}pre{white-space:pre-wrap;border-left:3px solid #999;padding-left:1em;font:inherit}section{border-top:1px solid #999;margin-top:2em}';

function page(summary: EvidenceSummary): string {
  const title = `Evidence: ${summary.practice}, ${limits(summary).join(', ')}`;
  const redactions = summary.redactions.map(({ file, entry, fields, why }) =>
    row([file, entry, fields.join(', '), why].map(h)),
  );
  return `${[
    `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${h(title)}</title>\n<style>${style}</style>\n<h1>Evidence</h1>`,
    `<table>${facts(summary)
      .map((one) => row(one.map(h)))
      .join('\n')}</table>`,
    ...[...summary.notes, ...caveats].map((note) => `<p>${h(note)}</p>`),
    '<h2>What lies where</h2>',
    `<table>${contents.map(([path, what]) => row([path.endsWith('/') ? h(path) : link(path, path), h(what)])).join('\n')}</table>`,
    '<h2>Posts and records</h2>',
    `<ul>${summary.posts.map(({ id, folder }) => `<li><a href="#${h(folder)}">${h(id)}</a></li>`).join('\n')}</ul>`,
    ...summary.posts.map(postSection),
    '<h2>What was left out</h2>',
    `<table><tr><th>File</th><th>Entry</th><th>Fields</th><th>Why</th></tr>${redactions.join('\n')}</table>`,
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
