import { describe, expect, it } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { recordsCommand } from '../../src/commands/records.ts';
import type { EventContent } from '../../src/records/event.ts';
import { gitSources } from '../../src/sources/git.ts';
import { chaperoneYaml, lines, post, repository } from './repository.ts';

const head = (kind: string): string =>
  `kind: ${kind}\nid: ${kind}-here\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n`;
const records = `${head('records')}classes:
  - { id: posts, title: Posts, when: record.kind == "post", businessRecord: yes, legalHealthRecord: no, designatedRecordSet: no, schedule: posts }
`;
const retention = (keep: string, then = 'destroy'): string => `${head('retention')}schedules:
  - { id: posts, title: After it was last public, after: lastPublished, keep: ${keep}, then: ${then}, confirmed: { by: dana-wu, counsel: Lindqvist Law, on: 2026-01-05 } }
`;
const holds = (...rows: readonly string[]): string => `${head('holds')}holds: [${rows.join(', ')}]\n`;
const hold =
  '{ id: knee-hold, matter: M-1, scope: { records: [knee] }, issued: { on: 2026-10-17, by: [dana-wu, tom-becker] } }';
const released = hold
  .replace(' }', ' }')
  .replace(/ \}$/, ', released: { on: 2026-11-01, by: [dana-wu, tom-becker] } }');
const permissions = (revoked: string): string => `${head('authorizations')}authorizations:
  - { id: A-017, channels: [instagram], media: [text], purposes: [marketing], signed: 2026-09-01, expires: { on: 2027-09-01 }, revoked: ${revoked} }
`;
const location = 'https://www.instagram.com/p/KNEE/';
const knee = { record: 'knee', by: 'maria-ortiz' } as const;
const facts = {
  kind: 'post',
  subject: 'patient',
  authorizations: ['A-017'],
  campaign: null,
  tags: [],
} as never;
const published: EventContent = {
  ...knee,
  event: 'published',
  at: '2026-10-14T12:00:00-05:00',
  location,
  channel: 'instagram',
  facts,
};
const captured: EventContent = {
  ...knee,
  event: 'captured',
  at: '2026-10-14T13:00:00-05:00',
  location: 'archive/knee.txt',
};
const deleted: EventContent = { ...knee, event: 'deleted', at: '2026-10-30T12:00:00-05:00', location };
const calendar = (copy: string): string => `# October 2026\n\n${post('knee', '', copy)}`;
const registered = 'registers/events/2026-10/a.jsonl';

function clinic(more: Readonly<Record<string, string>> = {}) {
  return repository({
    'chaperone.yaml': chaperoneYaml,
    'policy/records.yaml': records,
    'policy/retention.yaml': retention('P3Y'),
    'registers/holds.yaml': holds(hold),
    'registers/authorizations.yaml': permissions('null'),
    'calendars/2026-10.md': calendar('Her knee is better.'),
    'archive/knee.txt': 'Her knee is better.',
    [registered]: lines([published, captured]),
    ...more,
  });
}

/** What a change of files means: findings on record, and the table, as a pull request and as the command line see it. */
async function changed(
  place: ReturnType<typeof repository>,
  files: Readonly<Record<string, string>>,
  judged: boolean,
) {
  const base = gitSources(place.path, place.git('rev-parse', 'HEAD'));
  place.commit('maria', '2026-11-20T09:00:00-05:00', 'Change', files);
  const subject = gitSources(place.path, place.git('rev-parse', 'HEAD'));
  const inputs = { ...(await place.inputs('2026-12-01')), sources: subject };
  const judge = { sources: base, changed: Object.keys(files) };
  const { report } = await lintCommand({
    ...inputs,
    base,
    scope: 'new',
    failOn: 'error',
    ...(judged && { judge }),
  });
  const isOurs = (rule: string): boolean => /^(records|register)\//.test(rule);
  return {
    found: report.findings
      .filter(({ rule }) => isOurs(rule))
      .map(({ rule, severity, inScope }) => `${rule} ${severity} ${inScope}`),
    rows: report.tables.find(({ id }) => id === 'on-record')?.rows ?? [],
    verdict: report.verdict,
  };
}

const held = 'records/held error true';
const lostLine = lines([captured]);
const disposed: EventContent = { ...knee, event: 'disposed', at: '2026-11-10T12:00:00-05:00' };

describe.each([
  ['in a pull request', true],
  ['on the command line', false],
])('%s', (_, judged) => {
  it.each<[string, Record<string, string>, string[]]>([
    ['lose an earlier event', { [registered]: lostLine }, ['register/rewritten error true']],
    [
      'rewrite an earlier event',
      { [registered]: lines([published, captured]).replace('archive/knee.txt', 'archive/other.txt') },
      ['register/changed error true', 'register/rewritten error true'],
    ],
    ['tell destroyed what is held', { 'registers/events/2026-11/b.jsonl': lines([disposed]) }, [held]],
    ['rewrite a post that is held', { 'calendars/2026-10.md': calendar('Her knee was never bad.') }, [held]],
    ['take a post that is held out of its calendar', { 'calendars/2026-10.md': '# October 2026\n' }, [held]],
    ['alter a kept copy that is held', { 'archive/knee.txt': 'Nothing.' }, [held]],
    ['take a hold away', { 'registers/holds.yaml': holds() }, ['records/hold-narrowed error true']],
    [
      'take a hold away and destroy what it covered',
      { 'registers/holds.yaml': holds(), 'registers/events/2026-11/b.jsonl': lines([disposed]) },
      [held, 'records/hold-narrowed error true'],
    ],
  ])('a change may not %s', async (_, files, expected) => {
    const { found, verdict } = await changed(clinic(), files, judged);
    expect(found.sort()).toEqual(expected.sort());
    expect(verdict).toBe('fail');
  });

  it('a change may not schedule the destruction of what is held', async () => {
    const place = clinic({ 'registers/events/2026-10/a.jsonl': lines([published, captured, deleted]) });
    expect((await changed(place, { 'policy/retention.yaml': retention('P1Y') }, judged)).found).toEqual([
      held,
    ]);
    const kept = clinic({
      'registers/events/2026-10/a.jsonl': lines([published, captured, deleted]),
      'policy/retention.yaml': retention('P3Y', 'archive'),
    });
    expect((await changed(kept, { 'policy/retention.yaml': retention('P9Y') }, judged)).found).toEqual([
      held,
    ]);
    expect((await changed(kept, { 'policy/retention.yaml': retention('P10Y') }, judged)).found).toEqual([]);
  });

  it('a change may take down what is held, join files, release by two roles, and leave what is not held', async () => {
    const place = clinic();
    expect(
      (await changed(place, { 'registers/events/2026-10/b.jsonl': lines([deleted]) }, judged)).found,
    ).toEqual([]);
    const joined = {
      [registered]: '',
      'registers/events/2026-10/b.jsonl': lines([deleted, captured, published]),
    };
    expect((await changed(place, joined, judged)).found).toEqual([]);
    expect((await changed(place, { 'registers/holds.yaml': holds(released) }, judged)).found).toEqual([]);
    const free = {
      'calendars/2026-10.md': calendar('Her knee was never bad.'),
      'policy/retention.yaml': retention('P1Y'),
    };
    expect((await changed(place, free, judged)).found).toEqual([]);
  });

  it('shows what it moves: events, holds, take-downs and days of keeping', async () => {
    const place = clinic();
    const revoked = {
      'registers/authorizations.yaml': permissions('{ on: 2026-11-15, received: 2026-11-15 }'),
    };
    expect((await changed(place, revoked, judged)).rows).toEqual([
      ['Take-down', `knee: ${location}`, '', 'due 2026-11-15, nobody is named'],
    ]);
    const down = {
      'registers/holds.yaml': holds(released),
      'registers/events/2026-11/b.jsonl': lines([deleted]),
    };
    expect((await changed(place, down, judged)).rows).toEqual([
      ['Events', 'deleted', '', '1 more'],
      ['Hold', 'knee-hold', 'in force', 'released'],
      ['Take-down', `knee: ${location}`, 'due 2026-11-15, nobody is named', 'done 2026-10-30'],
      ['Kept through', 'knee', 'not known yet (held)', '2029-10-30 (active)'],
    ]);
    expect((await changed(place, { 'policy/retention.yaml': retention('P6Y') }, judged)).rows).toEqual([
      ['Kept through', 'knee', '2029-10-30 (active)', '2032-10-30 (active)'],
    ]);
    expect((await changed(place, { 'notes.md': 'Nothing.' }, judged)).rows).toEqual([]);
  });

  it('tells a post that falls into no class, where there are classes', async () => {
    const story = `# October 2026\n\n${post('soup', '- kind: story\n', 'Soup.')}`;
    const place = clinic();
    expect((await changed(place, { 'calendars/soup.md': story }, judged)).found).toEqual([
      'records/unclassified warning true',
    ]);
    const bare = repository({ 'chaperone.yaml': chaperoneYaml });
    expect((await changed(bare, { 'calendars/soup.md': story }, judged)).found).toEqual([]);
  });
});

it('`records --base` tells the same', async () => {
  const place = clinic();
  const base = gitSources(place.path, place.git('rev-parse', 'HEAD'));
  place.commit('maria', '2026-11-20T09:00:00-05:00', 'Change', {
    [registered]: lostLine,
    'registers/holds.yaml': holds(),
  });
  const { report } = await recordsCommand({ ...(await place.inputs('2026-12-01')), base });
  const found = report.findings.map(({ rule }) => rule);
  expect(found).toContain('register/rewritten');
  expect(found).toContain('records/hold-narrowed');
});

it('a hold that was issued where the change is to be merged holds as well', async () => {
  const place = clinic({ 'registers/holds.yaml': holds() });
  const base = gitSources(place.path, place.git('rev-parse', 'HEAD'));
  place.commit('dana', '2026-11-19T09:00:00-05:00', 'Hold', { 'registers/holds.yaml': holds(hold) });
  const tip = gitSources(place.path, place.git('rev-parse', 'HEAD'));
  place.git('checkout', '-q', '-b', 'change', base.commit);
  place.commit('maria', '2026-11-20T09:00:00-05:00', 'Change', {
    'calendars/2026-10.md': calendar('Nothing.'),
  });
  const subject = gitSources(place.path, place.git('rev-parse', 'HEAD'));
  const inputs = {
    ...(await place.inputs('2026-12-01')),
    sources: subject,
    base,
    scope: 'new',
    failOn: 'error',
  } as const;
  const { report } = await lintCommand({
    ...inputs,
    judge: { sources: tip, changed: ['calendars/2026-10.md'] },
  });
  const rules = report.findings.map(({ rule }) => rule);
  expect(rules).toContain('records/held');
  expect(rules).not.toContain('records/hold-narrowed');
});
