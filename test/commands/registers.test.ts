import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCalendar } from '../../src/calendar/index.ts';
import { authorizationsCommand } from '../../src/commands/authorizations.ts';
import { lintCommand } from '../../src/commands/lint.ts';
import { waiveCommand, type WaiveInputs } from '../../src/commands/waive.ts';
import type { Finding, WaiversDocument } from '../../src/model/generated.ts';
import type { Sources } from '../../src/read/sources.ts';
import { loadNames } from '../../src/sources/names.ts';

type Files = Readonly<Record<string, string>>;

const head = (kind: string): string =>
  `kind: ${kind}\nid: millbrook-${kind}\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n`;
const files: Files = {
  'chaperone.yaml': `${head('practice')}name: Millbrook Dental
timeZone: America/Denver
people:
  kim-lowe: { name: Kim Lowe, roles: [marketing] }
  rae-stone: { name: Rae Stone, roles: [privacy-officer] }
roles:
  marketing: {}
  privacy-officer: { owns: [waivers] }
`,
  'policy/social-media.yaml': `${head('policy')}rules:
  - { id: calm, kind: terms, title: Calm, severity: error, guidance: Calm., options: { terms: [{ find: hurry }] } }
  - { id: story, kind: authorization, title: Story, severity: error, guidance: Ask., options: {} }
`,
  'registers/authorizations.yaml': `${head('authorizations')}authorizations:
  - id: A-1
    information: one smile
    discloser: Millbrook Dental
    recipients: the public
    channels: [instagram]
    media: [text]
    purposes: [marketing]
    signed: 2026-03-01
    signedBy: patient
    expires: { on: 2027-03-01 }
    statements: { revocation: true, conditioning: true, redisclosure: true, copyGiven: true, remuneration: none }
    form: chart
  - id: A-2
    information: one smile
    discloser: Millbrook Dental
    recipients: the public
    channels: [instagram]
    media: [text]
    purposes: [marketing]
    signed: 2026-03-01
    signedBy: patient
    expires: { event: the end of the campaign }
    statements: { revocation: true, conditioning: true, redisclosure: true, copyGiven: true, remuneration: none }
    form: chart
    revoked: { on: 2026-11-20 }
`,
  'calendars/2026-12.md': `# December 2026

## Sale

- id: sale
- date: 2026-12-02
- channels: facebook

Hurry, only today.

## Smile

- id: smile
- date: 2026-12-03
- channels: instagram
- authorizations: A-1
- remove: 2027-02-01

A new smile.

## Grin

- id: grin
- date: 2026-12-04
- channels: instagram
- authorizations: A-1

A new grin.

## Beam

- id: beam
- date: 2026-12-05
- channels: instagram
- authorizations: A-2
- remove: 2026-12-20

A new beam.

## Tower

- id: tower
- date: 2026-12-06
- channels: facebook

One of our patients climbed the tower.
`,
};

const sourcesOf = (all: Files): Sources => ({
  read: (path) => {
    const text = all[path];
    return Promise.resolve(
      text === undefined ? { absent: 'missing' } : { bytes: new TextEncoder().encode(text) },
    );
  },
  stream: () => Promise.resolve({ absent: 'missing' }),
  list: (folder) =>
    Promise.resolve(
      Object.keys(all)
        .filter((path) => folder === '' || path === folder || path.startsWith(`${folder}/`))
        .sort(),
    ),
});
const inputs = (all: Files) => ({
  sources: sourcesOf(all),
  paths: [''],
  config: null,
  now: Date.parse('2026-11-24T12:00:00Z'),
  asOf: null,
  async *readCalendars(
    sources: Parameters<WaiveInputs['readCalendars']>[0],
    settings: Parameters<WaiveInputs['readCalendars']>[1],
  ) {
    for await (const source of sources) yield readCalendar(source, settings);
  },
  loadNames,
});
const lintOf = async (all: Files): Promise<Finding[]> => {
  const { report } = await lintCommand({ ...inputs(all), base: null, scope: 'all', failOn: 'error' });
  return report.findings;
};
const fingerprintOf = async (rule: string, post: string): Promise<string> =>
  (await lintOf(files)).find((each) => each.rule === rule && each.post === post)!.fingerprint;
type Wish = Pick<WaiveInputs, 'reason' | 'until' | 'sort' | 'by'>;
const wish: Wish = { reason: 'the sale does end today', until: '2026-12-31', sort: null, by: 'kim-lowe' };

describe('chaperone waive', () => {
  it('writes a waiver that somebody else must accept, into a register made for it', async () => {
    const fingerprint = await fingerprintOf('calm', 'sale');
    const { file, result } = await waiveCommand({ ...inputs(files), ...wish, fingerprint });
    expect(file.path).toBe('registers/waivers.yaml');
    expect(file.text).toMatch(/^# yaml-language-server: \$schema=https:.*waivers\.schema\.json\n/);
    expect((parse(file.text) as WaiversDocument).waivers).toEqual([
      {
        rule: 'calm',
        post: 'sale',
        content: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        fingerprint,
        sort: 'exception',
        reason: wish.reason,
        requestedBy: 'kim-lowe',
        approvedBy: null,
        until: '2026-12-31',
      },
    ]);
    expect(result.report.notes.join(' ')).toContain('privacy-officer');

    const waiting = await lintOf({ ...files, [file.path]: file.text });
    expect(waiting.map(({ rule }) => rule)).toContain('waiver/unapproved');
    expect(waiting.some(({ waived }) => waived)).toBe(false);
    const accepted = file.text.replace('approvedBy: null', 'approvedBy: rae-stone');
    const after = await lintOf({ ...files, [file.path]: accepted });
    expect(after.filter(({ waived }) => waived).map(({ post }) => post)).toEqual(['sale']);
    expect(after.some(({ kind }) => kind === 'waiver')).toBe(false);
  });

  it('appends to a register that is there, and keeps its comments', async () => {
    const register = `# ours\n${head('waivers')}waivers:\n  # the first\n  - { rule: calm, post: sale, content: sha256:${'0'.repeat(64)}, sort: exception, reason: because, requestedBy: kim-lowe, until: 2026-12-01 } # so be it\n`;
    const all = { ...files, 'registers/accepted.yaml': register };
    const { file } = await waiveCommand({
      ...inputs(all),
      ...wish,
      fingerprint: await fingerprintOf('calm', 'sale'),
    });
    expect(file.path).toBe('registers/accepted.yaml');
    expect(file.text.startsWith(register.slice(0, register.indexOf('{')))).toBe(true);
    expect(file.text).toContain('# so be it');
    expect((parse(file.text) as WaiversDocument).waivers).toHaveLength(2);
  });

  it('takes one of the fixed reasons for a false alarm, also where no exception is granted', async () => {
    const fingerprint = await fingerprintOf('story', 'tower');
    const { file } = await waiveCommand({ ...inputs(files), ...wish, fingerprint, reason: 'invented' });
    expect((parse(file.text) as WaiversDocument).waivers?.[0]).toMatchObject({
      sort: 'false-alarm',
      reason: 'invented',
    });
  });

  it.each<[string, Partial<Wish>, [string, string], RegExp]>([
    ['an exception from privacy', {}, ['story', 'tower'], /No exception is granted/],
    [
      'a false alarm without a fixed reason',
      { sort: 'false-alarm' },
      ['calm', 'sale'],
      /one of these reasons: not-a-patient/,
    ],
    ['a day that has passed', { until: '2026-11-01' }, ['calm', 'sale'], /has passed/],
    ['a person who is not there', { by: 'nobody' }, ['calm', 'sale'], /--by names nobody/],
  ])('refuses %s', async (_, change, [rule, post], message) => {
    const fingerprint = await fingerprintOf(rule, post);
    await expect(waiveCommand({ ...inputs(files), ...wish, ...change, fingerprint })).rejects.toThrow(
      message,
    );
  });

  it.each([
    ['0123456789abcdef', /no finding with this number/],
    ['xyz', /named by its number/],
  ])('refuses what names no finding: %s', async (fingerprint, message) => {
    await expect(waiveCommand({ ...inputs(files), ...wish, fingerprint })).rejects.toThrow(message);
  });

  it('does not touch a register that has mistakes', async () => {
    const all = { ...files, 'registers/waivers.yaml': `${head('waivers')}waivers: [{ rule: calm }]\n` };
    const fingerprint = await fingerprintOf('calm', 'sale');
    await expect(waiveCommand({ ...inputs(all), ...wish, fingerprint })).rejects.toThrow(/has mistakes/);
  });
});

const broken = async (aboutToBreak: string | null) => {
  const { report, data } = await authorizationsCommand({ ...inputs(files), aboutToBreak });
  return { rows: report.tables[0]!.rows, data, verdict: report.verdict };
};

describe('chaperone authorizations', () => {
  it('lists the posts that outlast a permission which ends by a day', async () => {
    const { rows, verdict } = await broken('2026-12-31');
    expect(rows).toEqual([
      [
        'A-2',
        '2026-11-19',
        'it was revoked',
        'beam',
        '2026-12-05',
        'instagram',
        '2026-12-20',
        'calendars/2026-12.md:30',
      ],
    ]);
    expect(verdict).toBe('pass');
  });

  it('those of a later day too', async () => {
    const { rows } = await broken('2027-03-01');
    expect(rows.map(([id, , , post]) => [id, post])).toEqual([
      ['A-2', 'beam'],
      ['A-1', 'grin'],
    ]);
  });

  it('and says the same to machines', async () => {
    const { data } = await broken('2027-03-01');
    expect(data).toMatchObject({
      aboutToBreak: '2027-03-01',
      broken: [
        { authorization: 'A-2', why: 'revocation' },
        { authorization: 'A-1', ends: '2027-03-01', why: 'expiry', until: null, post: { id: 'grin' } },
      ],
    });
  });

  it('agrees with the rule', async () => {
    const flagged = (await lintOf(files)).filter(
      ({ rule, message }) => rule === 'story' && message.startsWith('A-'),
    );
    const { rows } = await broken(null);
    expect(new Set(flagged.map(({ post }) => post))).toEqual(new Set(rows.map(([, , , post]) => post)));
  });
});

it('a permission in a document with mistakes cannot be looked up, and the run fails', async () => {
  const all = {
    ...files,
    'registers/authorizations.yaml': `${files['registers/authorizations.yaml']!}    name: Jane\n`,
  };
  const findings = await lintOf(all);
  expect(findings.map(({ rule }) => rule)).toContain('document/invalid');
  expect(findings.map(({ message }) => message)).toContain(
    'A-1 cannot be looked up: the register of permissions has mistakes.',
  );
  expect(JSON.stringify(findings)).not.toContain('Jane');
});
