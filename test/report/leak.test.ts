import { beforeAll, describe, expect, test } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import type { Report } from '../../src/model/generated.ts';
import type { Sources } from '../../src/read/sources.ts';
import { formatNames, render, safe, type Result } from '../../src/report/formats/index.ts';
import { kinds } from '../../src/rules/index.ts';
import { loadNames } from '../../src/sources/names.ts';
import { loadTopics } from '../../src/sources/topics.ts';
import { readCalendars } from '../../src/sources/reader.ts';

/** A word that no detector knows: only never repeating what was found keeps it in. */
const TOKEN = 'zyxquorp';
const said = (what: string): string => `${TOKEN}-${what}`;

const practice = `kind: practice
id: riverside
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Riverside Family Practice
timeZone: America/Chicago
`;

/** A rule of every kind, each strict enough to find something in any post below. */
const policy = `kind: policy
id: strict
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
rules:
  - { id: terms, kind: terms, title: T, scope: everything, options: { terms: [{ find: secret, use: open }] } }
  - { id: pattern, kind: pattern, title: T, scope: everything, options: { find: "secret \\\\S+" } }
  - { id: requires, kind: requires, title: T, demand: true, options: { fields: [campaign, author], hashtags: { anyOf: [ad] }, text: { anyOf: ["Ad:"], where: start } } }
  - { id: media, kind: media, title: T, demand: true, options: { alt: { min: 500 }, checked: true } }
  - { id: links, kind: links, title: T, options: { domains: [cdc.gov], tracking: { required: [utm_source] } } }
  - { id: length, kind: length, title: T, options: { max: 5 } }
  - { id: count, kind: count, title: T, options: { of: hashtags, max: 0 } }
  - { id: mentions, kind: count, title: T, options: { of: mentions, max: 0 } }
  - { id: window, kind: window, title: T, options: { days: [sunday], hours: { from: "03:00", to: "04:00" }, lead: P300D } }
  - { id: cadence, kind: cadence, title: T, options: { per: day, max: 1, gap: P9D, repeats: P30D } }
  - { id: expression, kind: expression, title: T, options: { must: "size(post.copy) < 5" } }
  - { id: failing, kind: expression, title: T, options: { must: "post.fields[post.copy] == post.title" } }
  - { id: identifiers, kind: identifiers, title: T, options: { level: review } }
  - { id: relationship, kind: relationship, title: T, options: { cues: [secret] } }
  - { id: approval, kind: approval, title: T, demand: true, options: { tiers: [{ anyOf: [privacy-officer] }] } }
  - { id: authorization, kind: authorization, title: T, options: { subjects: [patient, minor] } }
  - { id: training, kind: training, title: T, options: {} }
  - { id: resemblance, kind: resemblance, title: T, options: { topic: story } }
  - { id: reidentification, kind: reidentification, title: T, options: { occupations: [ferry captain], limits: [{ score: 1 }] } }
`;

const copy = [
  `A secret ${said('copy')} for @${said('mention')} #${said('tag')} at https://${TOKEN}.example/${said('path')}?email=${TOKEN}@mail.example`,
  `Thanks for being our patient, Mrs. ${TOKEN} of Springfield, our 93-year-old patient, a ferry captain, whose surgery on March 3 went well, call 217-555-0142, ssn 219-09-9999. [${said('link')}](http://bit.ly/${TOKEN} "${said('title')}") ![${said('alt')}](${said('file')}.jpg)`,
  `<!-- secret ${said('comment')} --> <b data-x="${said('attribute')}">secret</b> &amp; **${said('bold')}**`,
].join('\n');

/** The same text in the shapes that calendars have, and in shapes that cannot be read. */
const calendars: Readonly<Record<string, string>> = {
  'native.md': `# October 2026\n${[1, 2]
    .map(
      (n) => `
## Secret ${said('heading')} ${n}

- date: Mon 2026-10-14
- time: 12:00
- channels: x, ${said('channel')}
- kind: ${said('kind')}
- status: ${said('status')}
- subject: ${said('subject')}
- author: ${said('author')}
- authorizations: ${said('authorization')}
- media: ${said('media')}.jpg (image)
- alt: secret ${said('alt')}
- campaign: ${said('campaign')}
- tags: ${said('tags')}
- permalink: ${said('permalink')}
- ${said('key')}: ${said('value')}

${copy}
`,
    )
    .join(
      '',
    )}\n## Old story\n\n- date: 2026-10-20\n- channels: x\n\nHe limped in with two canes last spring. This weekend he coached third base.\n\nNotes: secret ${said('note')} 217-555-0142\n`,
  'table.md': `# ${said('title')}\n\n| Date | Channel | Copy | ${said('column')} |\n|---|---|---|---|\n${[
    'Fri 2026-10-14',
    '31 February 2026',
    said('date'),
    '10/11/26',
  ]
    .map((date) => `| ${date} | ${said('channel')} | ${copy.replaceAll('\n', '<br>')} | ${said('cell')} |`)
    .join('\n')}\n`,
  'unread.md': `# Week of ${said('week')}\n\n| Wann | ${said('wo')} |\n|---|---|\n| morgen | secret ${said('was')} |\n| 14.10.2026 | ${said('was')} |\n`,
  'front.md': `---\ndate: 2026-10-14\ntitle: "secret ${said('title')}\n- ${said('yaml')}: [\n---\n\n${copy}\n`,
  'frontier.md': `---\ndate: ${said('date')}\nchannels: facebook\nkind: ${said('kind')}\n${TOKEN}: [1, {a: ${TOKEN}}]\n---\n\n${copy}\n`,
  'prose.md': `# ${said('prose')}\n\nNothing to see, secret ${said('prose')}, Mrs. ${TOKEN}, 217-555-0142.\n`,
};

function memory(files: Readonly<Record<string, string>>): Sources {
  return {
    read: (path) => {
      const text = files[path];
      return Promise.resolve(
        text === undefined ? { absent: 'missing' } : { bytes: new TextEncoder().encode(text) },
      );
    },
    stream: () => Promise.resolve({ absent: 'missing' }),
    list: (folder) =>
      Promise.resolve(Object.keys(files).filter((path) => folder === '' || path.startsWith(`${folder}/`))),
  };
}

async function lint(files: Readonly<Record<string, string>>): Promise<Result> {
  return lintCommand({
    sources: memory(files),
    base: null,
    scope: 'all',
    failOn: 'error',
    paths: [],
    config: null,
    now: 0,
    asOf: '2026-10-01',
    readCalendars,
    loadNames,
    loadTopics,
  });
}

/** Without what shows a post's own text on purpose, redacted. */
function withoutPreviews(report: Report): Report {
  return { ...report, cards: report.cards.map((card) => ({ ...card, preview: null })) };
}

describe('what a calendar says is never repeated by a finding', () => {
  let result: Result;
  beforeAll(async () => {
    const files = Object.entries(calendars).map(([name, text]) => [`calendars/${name}`, text]);
    result = await lint({
      'chaperone.yaml': practice,
      'policy/strict.yaml': policy,
      ...Object.fromEntries(files),
    });
  });

  test('every kind of rule has found something, in every readable file', () => {
    expect(result.report.findings.filter(({ kind }) => kind === 'document')).toEqual([]);
    const found = new Set(result.report.findings.map(({ kind }) => kind));
    expect([...found]).toEqual(expect.arrayContaining(Object.keys(kinds)));
    expect(new Set(result.report.findings.map(({ path }) => path)).size).toBe(Object.keys(calendars).length);
  });

  test('not in the report itself, before any sanitiser', () => {
    expect(JSON.stringify(withoutPreviews(result.report))).not.toContain(TOKEN);
  });

  test.each(formatNames)('not as %s', (name) => {
    const shown = render(name, safe({ ...result, report: withoutPreviews(result.report) }));
    expect(shown).not.toContain(TOKEN);
    expect(render(name, safe(result))).not.toMatch(/555-0142|219-09|mail\.example/);
  });
});

/** The policy with one rule, made of these lines. */
function ruleWith(...lines: readonly string[]): string {
  const rule = ['id: broken', 'title: T', ...lines].map((line, at) => `  ${at === 0 ? '-' : ' '} ${line}\n`);
  return `${policy.slice(0, policy.indexOf('rules:'))}rules:\n${rule.join('')}`;
}

const counting = ['kind: count', 'options: { of: links, max: 1 }'];

describe('no error text of a library, which prints what it was reading, is passed on', () => {
  test.each([
    ['YAML that does not end', `kind: policy\nid: "${TOKEN}\n`],
    ['YAML with a bad escape', `kind: policy\nid: "\\q ${TOKEN}"\n`],
    ['a map and a list at once', `kind: policy\n- ${TOKEN}\n`],
    ['JSON that ends early', `{"kind": "policy", "id": "${TOKEN}`],
    ['an expression that does not parse', ruleWith(...counting, `when: 'post.copy == "${TOKEN}" &&'`)],
    ['an expression of the wrong type', ruleWith(...counting, `when: 'size("${TOKEN}") + "${TOKEN}"'`)],
    ['a pattern that does not parse', ruleWith('kind: pattern', `options: { find: "(${TOKEN}" }`)],
    ['a value of the wrong form', ruleWith(...counting, `effective: "${TOKEN}"`)],
  ])('%s', async (_, text) => {
    const { report } = await lint({ 'chaperone.yaml': practice, 'policy/broken.yaml': text });
    expect(report.findings.filter(({ kind }) => kind === 'document').length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });
});
