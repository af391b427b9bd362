import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, dictionary, property, string, tuple, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceCommand } from '../../src/commands/evidence.ts';
import { bagOf, bagProblems, folderName } from '../../src/records/bag.ts';
import { eventOf, type EventContent } from '../../src/records/event.ts';
import { ledgerOf } from '../../src/records/evidence.ts';
import type { Wanted } from '../../src/records/evidence.ts';
import { diskSources } from '../../src/sources/disk.ts';
import { folder, write } from '../cli/run.ts';
import { chaperoneYaml, lines, post, repository } from './repository.ts';

const calendar = 'calendars/2026-10.md';
const month = (...posts: string[]): string => `# October 2026\n\n${posts.join('')}`;
const permalink = 'https://www.instagram.com/p/KNEE/';
const story = (fields: string, copy: string) => post('knee', `- authorizations: A-017\n${fields}`, copy);
const soup = post('soup', '- status: draft\n', 'Lentil soup on Sundays, said the neighbour of nobody.');
const maria = { by: 'maria-ortiz', channel: 'instagram' } as const;

const happened: readonly EventContent[] = [
  {
    ...maria,
    event: 'published',
    record: 'knee',
    at: '2026-10-14T12:00:00-05:00',
    location: permalink,
    facts: { kind: 'post', subject: 'patient', authorizations: ['A-017'], campaign: null, tags: [] },
  },
  {
    ...maria,
    event: 'published',
    record: 'other',
    at: '2026-10-15T12:00:00-05:00',
    channel: 'x',
    location: 'https://x.com/clinic/1',
    facts: { kind: 'post', authorizations: [], campaign: null, tags: [] },
  },
  {
    event: 'replied',
    record: 'answer',
    inReplyTo: 'knee',
    by: 'tom-becker',
    channel: 'instagram',
    at: '2026-10-16T12:00:00-05:00',
    location: `${permalink}#c`,
  },
  {
    ...maria,
    event: 'deleted',
    record: 'knee',
    at: '2026-10-20T12:00:00-05:00',
    location: permalink,
    reason: 'revoked',
  },
];

const head = (kind: string): string =>
  `kind: ${kind}\nid: ${kind}-here\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n`;
const policy = (say: string): string =>
  `${head('policy')}rules:\n  - { id: no-promise, kind: terms, title: No promises, severity: error, options: { terms: [{ find: ${say} }] } }\n`;

/** A practice whose policy and post changed in turn, and what happened to the post. */
function clinic() {
  const place = repository({
    'chaperone.yaml': chaperoneYaml,
    'policy/social-media.yaml': policy('cured'),
    'registers/holds.yaml': `${head('holds')}holds:
  - { id: knee-hold, matter: M-1, scope: { records: [knee] }, issued: { on: 2026-10-17, by: [dana-wu, tom-becker] } }
  - { id: all-hold, matter: M-2, scope: { channels: [x] }, issued: { on: 2026-10-17, by: [dana-wu, tom-becker] } }
`,
    'registers/authorizations.yaml': `${head('authorizations')}authorizations:
  - { id: A-017, person: P-0042, information: a kneecap in the chart, channels: [instagram], media: [text], purposes: [marketing], signed: 2026-09-01, signedBy: patient, expires: { on: 2027-09-01 }, form: chart }
  - { id: A-018, person: P-0099, information: a shoulder, channels: [x], signed: 2026-09-01, expires: { event: the end of the campaign } }
`,
    [calendar]: month(story('- status: draft\n', 'Her knee is cured.'), soup),
  });
  place.commit('maria', '2026-09-10T09:00:00-05:00', 'Softer', {
    [calendar]: month(story('- status: review\n', 'Her knee is better.'), soup),
  });
  place.commit('dana', '2026-09-11T09:00:00-05:00', 'Stricter', {
    'policy/social-media.yaml': policy('better'),
  });
  place.commit('tom', '2026-09-12T09:00:00-05:00', 'Approve (#9)', {
    [calendar]: month(
      story('- approvals: dana-wu (privacy-officer) 2026-09-12\n- status: approved\n', 'Her knee is better.'),
      soup,
    ),
  });
  place.commit('tom', '2026-10-21T09:00:00-05:00', 'What happened', {
    'registers/events/2026-10/a.jsonl': lines(happened),
  });
  return place;
}

const all: Wanted = { from: null, to: null, channel: null, matter: null };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function evidence(place: ReturnType<typeof repository>, wanted: Partial<Wanted> = {}) {
  const inputs = await place.inputs('2026-12-01');
  const { payload, info, result } = await evidenceCommand({ ...inputs, wanted: { ...all, ...wanted } });
  const json = (path: string) => JSON.parse(text(payload.get(path))) as Record<string, never>;
  return { payload, info, result, json, bag: bagOf(payload, info) };
}

function onDisk(bag: ReadonlyMap<string, Uint8Array>): string {
  const path = folder();
  for (const [name, bytes] of bag) write(path, name, bytes);
  return path;
}

describe('evidence', () => {
  it('has posts in every version, each with what was decided by the policy of then', async () => {
    const { payload, json } = await evidence(clinic(), { matter: 'M-1' });
    const versions = [...payload.keys()].filter((path) => /^posts\/knee\/versions\/.*json$/.test(path));
    expect(versions).toHaveLength(3);
    const verdicts = versions.map(
      (path) => (json(path) as unknown as { decision: { verdict: string; policy: string } }).decision,
    );
    // Found by the first policy, not by it any more, found by the second.
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'fail']);
    expect(new Set(verdicts.map((one) => one.policy)).size).toBe(2);
    expect(text(payload.get(`${verdicts[2]!.policy}/policy/social-media.yaml`))).toBe(policy('better'));
    expect(text(payload.get('posts/knee/versions/001.md'))).toContain('Her knee is cured.');
    expect(json('approvals.json')).toMatchObject({
      approvals: [{ post: 'knee', who: 'dana-wu', role: 'privacy-officer' }],
    });
  });

  it('tells nothing of posts, holds and permissions that were not asked for, and logs what it leaves out', async () => {
    const { payload } = await evidence(clinic(), { matter: 'M-1' });
    const whole = [...payload.values()].map(text).join('\n');
    for (const word of [
      'neighbour of nobody',
      'M-2',
      'P-0042',
      'kneecap in the chart',
      'A-018',
      'P-0099',
      'the end of the campaign',
    ])
      expect(whole, word).not.toContain(word);
    const log = text(payload.get('redactions.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(log).toMatchObject([
      { entry: 'A-017', fields: ['form', 'information', 'person'] },
      { entry: '1 others', file: 'registers/authorizations.json' },
      { entry: '1 others', file: 'registers/holds.json' },
    ]);
  });

  it('has every event about a record and of what answers it, and shows that none between them is missing', async () => {
    const { payload } = await evidence(clinic(), { matter: 'M-1' });
    const ids = happened.map((one) => eventOf(one).id);
    const events = text(payload.get('register/events.jsonl')).trimEnd().split('\n');
    expect(events.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([ids[0], ids[2], ids[3]]);
    const ledger = text(payload.get('register/ledger.csv')).trimEnd().split('\n').slice(1);
    expect(ledger.map((line) => line.split(','))).toEqual(
      happened.map(({ at }, index) => [String(index + 1), ids[index], at, index === 1 ? 'no' : 'yes']),
    );
  });

  it.each<[string, Partial<Wanted>, string[]]>([
    ['of a channel', { channel: 'x' }, ['other']],
    ['of days before it came down', { from: '2026-10-17', to: '2026-10-18' }, ['answer', 'knee', 'other']],
    ['of days after it came down', { from: '2026-10-21' }, ['answer', 'other']],
    ['of days before it went out', { to: '2026-10-13' }, []],
  ])('is %s', async (_, wanted, records) => {
    const { json } = await evidence(clinic(), wanted);
    const found = (json('reports/retention.json') as unknown as { records: { id: string }[] }).records;
    expect(found.map(({ id }) => id)).toEqual(records);
  });

  it('finds a post that was taken out of the calendars before anybody asked', async () => {
    const place = clinic();
    place.commit('maria', '2026-10-22T09:00:00-05:00', 'Away', { [calendar]: month(soup) });
    const { payload } = await evidence(place, { channel: 'instagram' });
    expect(text(payload.get('posts/knee/versions/001.md'))).toContain('cured');
    place.commit('maria', '2026-10-23T09:00:00-05:00', 'Away', { [calendar]: month(story('', 'Another.')) });
    const again = await evidence(place, { channel: 'instagram' });
    expect(text(again.payload.get('posts/soup/versions/001.md'))).toContain('neighbour of nobody');
  });

  it('takes what is not committed, and what lies in no repository, as it stands', async () => {
    const place = clinic();
    write(place.path, calendar, month(story('', 'Her knee is new.'), soup));
    const { payload } = await evidence(place, { matter: 'M-1' });
    expect(text(payload.get('posts/knee/now.md'))).toContain('Her knee is new.');
    rmSync(join(place.path, '.git'), { recursive: true });
    const { payload: bare, result } = await evidence(place, { matter: 'M-1' });
    expect(text(bare.get('posts/knee/now.md'))).toContain('Her knee is new.');
    expect(result.report.notes.join(' ')).toContain('There is no Git repository here');
  });

  it('refuses a matter that no hold names', async () => {
    await expect(evidence(clinic(), { matter: 'M-9' })).rejects.toThrow('--matter');
  });

  it('gives the same bytes each time', async () => {
    const place = clinic();
    expect((await evidence(place)).bag).toEqual((await evidence(place)).bag);
  });
});

/** Where `scripts/bagit.sh` puts Python with an independent validator. */
const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const python = process.env['CHAPERONE_BAGIT_PYTHON'] ?? join(cache, 'chaperone/bagit-1.9.0/bin/python');
const hasBagit = existsSync(python);
if (!hasBagit)
  console.warn('Skipped: bags are shown to Python’s bagit only where `bash scripts/bagit.sh` installed it.');
const byPython = (path: string) =>
  spawnSync(python, ['-m', 'bagit', '--validate', path], { encoding: 'utf8' });
const byScript = (path: string) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'check-bag.mjs'), path], { encoding: 'utf8' });

/** Names that try every letter a path may have. */
const names = array(constantFrom('a', 'Ü', '%', ' ', '0A', '\n', '\r', '"', '-'), {
  minLength: 1,
  maxLength: 6,
}).map((parts) => parts.join(''));
const payloads = dictionary(names, uint8Array({ maxLength: 40 }), { minKeys: 1, maxKeys: 5 }).map(
  (files) => new Map(Object.entries(files)),
);

describe('the bag', () => {
  it('is found whole by a check that shares no code with it, and by sha256sum', async () => {
    const path = onDisk((await evidence(clinic())).bag);
    expect(byScript(path).stdout).toBe('');
    const { status, stdout } = spawnSync(
      'sha256sum',
      ['--check', '--quiet', 'tagmanifest-sha256.txt', 'manifest-sha256.txt'],
      { cwd: path, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(await bagProblems(diskSources(path))).toEqual([]);
  });

  it.skipIf(!hasBagit)('is valid to Python’s bagit', async () => {
    const path = onDisk((await evidence(clinic())).bag);
    expect(byPython(path)).toMatchObject({ status: 0 });
    writeFileSync(join(path, 'data/README.md'), 'x', { flag: 'a' });
    expect(byPython(path).status).not.toBe(0);
  });

  it('names a flipped byte wherever it is, a missing file and an added one', async () => {
    const { bag } = await evidence(clinic());
    const path = onDisk(bag);
    for (const [name, bytes] of bag) {
      if (bytes.length === 0) continue;
      const middle = bytes.length >> 1;
      writeFileSync(join(path, name), bytes.with(middle, bytes[middle]! ^ 1));
      const named = (await bagProblems(diskSources(path))).map((one) => one.path);
      // Of the last list itself, which nothing lists, what it says of another file is wrong.
      if (name === 'tagmanifest-sha256.txt') expect(named).not.toEqual([]);
      else expect(named).toContain(name);
      writeFileSync(join(path, name), bytes);
    }
    rmSync(join(path, 'data/README.md'));
    write(path, 'data/extra.txt', 'x');
    const found = await bagProblems(diskSources(path));
    expect(found).toContainEqual({ path: 'data/README.md', what: 'it is listed and not there' });
    expect(found.map((one) => one.path)).toContain('data/extra.txt');
    expect(byScript(path).stdout.trimEnd().split('\n').sort().slice(-2)).toEqual([
      'data/README.md: missing',
      'data/extra.txt: not listed',
    ]);
  });

  it('holds files of any name', async () => {
    await assertAsync(payloads);
  });

  it('does not reach outside itself, whatever its lists say', async () => {
    const bag = new Map(bagOf(new Map([['a', new Uint8Array([1])]]), []));
    bag.set('manifest-sha256.txt', new TextEncoder().encode(`${'0'.repeat(64)}  ../../etc/passwd\n`));
    const found = await bagProblems(diskSources(onDisk(bag)));
    expect(found).toContainEqual({
      path: 'manifest-sha256.txt',
      what: 'a line of this list cannot be understood',
    });
  });

  it('gives every record a folder of its own that any system can hold', () => {
    const ids = string({ minLength: 1, maxLength: 30 });
    assert(
      property(tuple(ids, ids), ([a, b]) => {
        expect(folderName(a)).toMatch(/^[a-z0-9_][a-z0-9._-]{0,71}$/);
        if (a !== b) expect(folderName(a)).not.toBe(folderName(b));
      }),
    );
    expect(['knee-story', 'Knee-Story', '../x', 'con', 'nul.txt', '日本'].map(folderName)).toEqual([
      'knee-story',
      expect.stringMatching(/^knee-story-[0-9a-f]{10}$/),
      expect.stringMatching(/^x-[0-9a-f]{10}$/),
      expect.stringMatching(/^con-[0-9a-f]{10}$/),
      expect.stringMatching(/^nul.txt-[0-9a-f]{10}$/),
      expect.stringMatching(/^record-[0-9a-f]{10}$/),
    ]);
  });
});

async function assertAsync(payload: typeof payloads): Promise<void> {
  const { asyncProperty, assert: check } = await import('fast-check');
  await check(
    asyncProperty(payload, async (files) => {
      const path = onDisk(bagOf(files, [['Source-Organization', 'A\nB']]));
      try {
        expect(await bagProblems(diskSources(path))).toEqual([]);
        expect(byScript(path).stdout).toBe('');
      } finally {
        rmSync(path, { recursive: true });
      }
    }),
    { numRuns: 15 },
  );
}

describe('the ledger', () => {
  it('tells each event between the first and the last that belong to the evidence, in any order of reading', () => {
    const line = (id: string, at: string, isIncluded = false) => ({ id, at, isIncluded });
    const read = [
      line('e3', '2026-01-03T00:00:00Z', true),
      line('e1', '2026-01-01T00:00:00Z'),
      line('e2', '2026-01-02T01:00:00+02:00', true),
      line('e4', '2026-01-03T00:00:00Z'),
      line('e25', '2026-01-02T12:00:00Z'),
      line('e2', '2026-01-02T01:00:00+02:00', true),
    ];
    expect(
      ledgerOf(read)
        .split('\n')
        .map((row) => row.split(',')[1]),
    ).toEqual(['id', 'e2', 'e25', 'e3', undefined]);
    expect(ledgerOf(read.toReversed())).toBe(ledgerOf(read));
    expect(ledgerOf(read.map((one) => ({ ...one, isIncluded: false })))).toBe(
      'number,id,at,part of this evidence\n',
    );
  });
});
