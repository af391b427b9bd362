import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import { chaperone, example, exampleCopy, folder, git, write } from '../cli/run.ts';
import { chaperoneYaml, lines, post } from './repository.ts';

const day = ['--as-of', '2026-12-01'];

/** The example in a repository of its own, with the calendar of one month, so that each run is short. */
function practice(): string {
  const path = exampleCopy();
  for (const name of readdirSync(join(path, 'calendars')))
    if (name !== '2026-10.md') rmSync(join(path, 'calendars', name), { recursive: true });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '-m', 'Begin');
  return path;
}
const json = (args: readonly string[], path: string) => {
  const { stdout, stderr, status } = chaperone([...args, '--format', 'json'], path);
  return { ...(JSON.parse(stdout || 'null') as Record<string, unknown>), stderr, status } as Record<
    string,
    unknown
  >;
};

describe('evidence', () => {
  test('is written once, verified, and a changed byte is named', () => {
    const path = practice();
    const made = chaperone(['evidence', '--channel', 'instagram', '--out', 'bag', ...day], path);
    expect([made.stderr, made.status]).toEqual(['', 0]);
    expect(made.stdout).toContain('Written to bag.');
    const whole = chaperone(['evidence', '--verify', 'bag'], path);
    expect([whole.stderr, whole.status]).toEqual(['', 0]);
    const file = join(path, 'bag/data/approvals.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{', '['));
    const { findings, status } = json(['evidence', '--verify', 'bag'], path) as unknown as {
      findings: Finding[];
      status: number;
    };
    expect(findings.map(({ rule, path: at }) => [rule, at])).toEqual([
      ['evidence/damaged', 'data/approvals.json'],
    ]);
    expect(status).toBe(1);
    const again = chaperone(['evidence', '--out', 'bag', ...day], path);
    expect([again.status, again.stderr]).toEqual([
      2,
      '--out names a folder that is not empty. Nothing in it was touched.\n',
    ]);
  });

  test.each([
    ['without --out', ['--from', '2026-10-01'], '--out'],
    ['from a day that does not exist', ['--from', '2026-02-30', '--out', 'bag'], '--from'],
    ['of a matter that no hold names', ['--matter', 'M-99', '--out', 'bag'], '--matter'],
  ])('is not written %s', (_, args, word) => {
    const { status, stderr } = chaperone(['evidence', ...args, ...day], practice());
    expect(status).toBe(2);
    expect(stderr).toContain(word);
  });
});

describe('path', () => {
  test('tells who did what, for people and for machines', () => {
    const path = practice();
    const { status, stdout } = chaperone(['path', 'garden-story', ...day], path);
    expect(status).toBe(0);
    expect(stdout).toContain('drafted');
    const { steps } = json(['path', 'garden-story', ...day], path) as unknown as {
      steps: { step: string }[];
    };
    expect(steps.map(({ step }) => step)).toContain('approved');
  });
});

const event = (...args: string[]): string[] => ['record', ...args, '--into', 'test'];
const files = (path: string): string => git(path, 'status', '--porcelain', '--untracked-files=all');

describe('records', () => {
  test('tells the classes, and that discoverability is separate', () => {
    const { stdout, status } = chaperone(['records', ...day], practice());
    expect(status).toBe(0);
    expect(stdout).toContain('Designated record set');
    expect(stdout).toContain('Discoverability is separate');
  });

  test('drill draws by its seed, compares what is here, and logs it', () => {
    const path = practice();
    write(path, 'archive/2026/flu-opens.warc', 'as captured');
    const args = ['records', 'drill', '--seed', 'rain on Tuesday', '--count', '3', ...day];
    const one = json(args, path) as unknown as { drawn: string[]; copies: { fetched: string }[] };
    expect(one.drawn).toHaveLength(3);
    expect((json(args, path) as unknown as typeof one).drawn).toEqual(one.drawn);
    const other = json(args.with(3, 'sun on Monday'), path) as unknown as typeof one;
    expect(other.drawn).not.toEqual(one.drawn);
    expect(files(path)).toMatch(/registers\/drills\/2026-12-01-[0-9a-f]{8}\.jsonl/);
    const calendar = join(path, 'calendars/2026-10.md');
    writeFileSync(calendar, readFileSync(calendar, 'utf8').replace('cardamom buns', 'cinnamon rolls'));
    const all = json(args.with(5, '100'), path) as unknown as {
      findings: Finding[];
      copies: { record: string; fetched: string }[];
    };
    expect(all.findings.map(({ rule }) => rule)).toContain('records/unverified');
    const found = (record: string) =>
      all.copies.filter((copy) => copy.record === record).map(({ fetched }) => fetched);
    expect(found('meet-nadia')).toEqual(['changed']);
    expect(found('flu-opens')).toContain('here');
    expect(found('garden-story')).toContain('ask');
    expect(chaperone(['lint', ...day], path).stdout).not.toContain('drills');
  });
});

describe('retention', () => {
  test('tells what is due, what falls due within a period, and gives a calendar of it', () => {
    const path = practice();
    const ids = (...args: string[]) =>
      (json(['retention', ...day, ...args], path) as unknown as { records: { id: string }[] }).records.map(
        ({ id }) => id,
      );
    expect(ids('--due')).toEqual(['comment-0612', 'comment-0655']);
    expect(ids('--within', 'P3Y')).toContain('shoes-ad');
    const ics = chaperone(['retention', '--due', ...day, '--format', 'ics'], path);
    expect(ics.stdout.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    chaperone(['retention', ...day, '--format', 'ics=due.ics', '--format', 'json=due.json'], path);
    expect(readFileSync(join(path, 'due.ics'), 'utf8')).toMatch(/END:VCALENDAR\r\n$/);
    expect(JSON.parse(readFileSync(join(path, 'due.json'), 'utf8'))).toHaveProperty('records');
    expect(chaperone(['retention', '--within', '90 days'], path).status).toBe(2);
  });
});

describe('trace', () => {
  test('gives the list of what must come down once a permission ended, closed by events alone', () => {
    const path = practice();
    const later = ['trace', 'A-021', '--as-of', '2027-07-02'];
    const open = () =>
      (
        json(later, path) as unknown as {
          takeDown: { record: string; location: string; done: string | null }[];
        }
      ).takeDown.filter(({ done }) => done === null);
    expect(chaperone(later, path).status).toBe(1);
    expect(open().filter(({ record }) => record === 'garden-story')).toHaveLength(3);
    for (const { record, location } of open())
      expect(
        chaperone(
          event(
            'deleted',
            '--record',
            record,
            '--by',
            'maria-ortiz',
            '--location',
            location,
            '--at',
            '2027-07-01T10:00:00-05:00',
            '--reason',
            'expired',
            '--as-of',
            '2027-07-02',
          ),
          path,
        ).stderr,
      ).toBe('');
    expect(open()).toEqual([]);
    expect(chaperone(later, path).status).toBe(0);
  });

  test('finds an edited copy by its text', () => {
    const { records } = json(
      [
        'trace',
        '--like',
        'I wanted to kneel in my own dirt again, a neighbor told us this in spring',
        ...day,
      ],
      practice(),
    ) as unknown as { records: { id: string }[] };
    expect(records.map(({ id }) => id)).toEqual(['garden-story']);
  });
});

describe('record', () => {
  test.each([
    ['nothing without its place', ['copied', '--record', 'x', '--by', 'tom-becker'], '--location'],
    [
      'no redaction by one role',
      [
        'redacted',
        '--record',
        'meet-nadia',
        '--by',
        'tom-becker',
        '--location',
        'https://www.instagram.com/p/NADIA/',
      ],
      'two roles',
    ],
    [
      'no redaction of what is held without a sealed copy',
      [
        'redacted',
        '--record',
        'shoes-ad',
        '--by',
        'tom-becker',
        '--approved-by',
        'dana-wu',
        '--location',
        'https://www.facebook.com/riversidefamilypractice/posts/1015',
      ],
      'sealed copy',
    ],
  ])('writes %s', (_, args, word) => {
    const path = practice();
    const { status, stderr } = chaperone([...event(...args), ...day], path);
    expect([status, files(path)]).toEqual([2, '']);
    expect(stderr).toContain(word);
  });

  test('writes a redaction by two roles, held or not', () => {
    const path = practice();
    const two = ['--by', 'tom-becker', '--approved-by', 'dana-wu', '--reason', 'request', ...day];
    const plain = chaperone(
      [
        ...event('redacted', '--record', 'meet-nadia', '--location', 'https://www.instagram.com/p/NADIA/'),
        ...two,
      ],
      path,
    );
    expect([plain.stderr, plain.status]).toEqual(['', 0]);
    const sealed = [
      '--location',
      'https://www.facebook.com/riversidefamilypractice/posts/1015',
      '--sealed',
      'archive/2026/shoes-ad.warc',
    ];
    expect(chaperone([...event('redacted', '--record', 'shoes-ad', ...sealed), ...two], path).status).toBe(0);
  });

  test('joins the files of a month that is over, and not one that is not', () => {
    const path = practice();
    chaperone(
      [
        ...event(
          'copied',
          '--record',
          'flu-opens',
          '--by',
          'tom-becker',
          '--location',
          'drawer 4',
          '--at',
          '2026-10-20T10:00:00-05:00',
        ),
        ...day,
      ],
      path,
    );
    const before = json(['retention', ...day], path)['records'];
    expect(chaperone(['record', 'compact', '--month', '2026-10', ...day], path).status).toBe(0);
    expect(files(path)).toContain('registers/events/2026-10/2026-10.jsonl');
    expect(json(['retention', ...day], path)['records']).toEqual(before);
    expect(chaperone(['record', 'compact', '--month', '2026-12', ...day], path).status).toBe(2);
  });
});

describe('dispose', () => {
  const by = ['--by', 'tom-becker'];

  test('destroys nothing without approvals and --execute; then certifies, and closes open copies later', () => {
    const path = practice();
    const planned = chaperone(['dispose', '--number', 'D-1', '--out', 'plan.json'], path);
    expect(planned.stderr).toBe('');
    const digest = /Digest: (sha256:[0-9a-f]{64})/.exec(planned.stdout)![1]!;
    const run = (...more: string[]) => chaperone(['dispose', '--plan', 'plan.json', ...by, ...more], path);
    const state = () =>
      (json(['retention'], path) as unknown as { records: { id: string; state: string }[] }).records.find(
        ({ id }) => id === 'comment-0612',
      )!.state;

    expect(run('--execute').status).toBe(1);
    expect([state(), files(path)]).toEqual(['due', '?? plan.json']);
    const unplanned = chaperone(['dispose', '--execute', ...by], path);
    expect([unplanned.status, unplanned.stdout]).toEqual([2, '']);
    expect(unplanned.stderr).toContain('--plan');
    for (const [person, role] of [
      ['tom-becker', 'office-manager'],
      ['dana-wu', 'privacy-officer'],
    ] as const)
      chaperone(
        event(
          'approved',
          '--record',
          'D-1',
          '--digest',
          digest,
          '--role',
          role,
          '--by',
          person,
          '--at',
          role === 'office-manager' ? '2026-11-01T10:00:00Z' : '2026-11-02T10:00:00Z',
        ),
        path,
      );
    const approved = files(path);
    expect(run().stdout).toContain('Nothing was written');
    expect([state(), files(path)]).toEqual(['due', approved]);
    expect(run('--execute', '--as-of', '2030-01-01').status).toBe(2);
    expect(run('--execute').status).toBe(0);
    expect(state()).toBe('disposed');
    expect(files(path)).toContain('registers/certificates/D-1.md');

    const close = (...more: string[]) => chaperone(['dispose', '--certificate', 'D-1', ...by, ...more], path);
    const copy = 'archive/2026/comment-0612.warc';
    expect(close().stdout).toMatch(/comment-0612\.warc .*open/);
    const written = files(path);
    expect(close('--confirmed', copy).stdout).toContain('Nothing was written');
    expect(close('--confirmed', 'another').status).toBe(2);
    expect(files(path)).toBe(written);
    expect(close('--confirmed', copy, '--execute').status).toBe(0);
    expect(close().stdout).not.toContain('comment-0612.warc');
    expect(state()).toBe('disposed');
  }, 240_000);
});

describe('registers in a repository beside this one', () => {
  const elsewhere = () => {
    const path = folder();
    cpSync(example, join(path, 'practice'), { recursive: true });
    git(join(path, 'practice'), 'init', '-q', '-b', 'main');
    const config = join(path, 'practice/chaperone.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}files: { registers: ../registers }\n`);
    renameSync(join(path, 'practice/registers'), join(path, 'registers'));
    return path;
  };

  test('are read and written there, and their absence is told', () => {
    const path = elsewhere();
    const inside = join(path, 'practice');
    const { records } = json(['retention', '--due', ...day], inside) as unknown as {
      records: { id: string }[];
    };
    expect(records.map(({ id }) => id)).toContain('comment-0612');
    const copied = event(
      'copied',
      '--record',
      'flu-opens',
      '--by',
      'tom-becker',
      '--location',
      'drawer 4',
      '--at',
      '2026-10-20T10:00:00-05:00',
    );
    expect(chaperone([...copied, ...day], inside).stdout).toContain(
      'Written to ../registers/events/2026-10/test.jsonl',
    );
    renameSync(join(path, 'registers'), join(path, 'gone'));
    expect(chaperone(['retention', ...day], inside).stdout).toContain('nothing is there');
  });
});

test('a change of policy is compared with registers beside, and says so where they are not there', () => {
  const head = (kind: string) =>
    `kind: ${kind}\nid: ${kind}-here\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n`;
  const retention = (keep: string) =>
    `${head('retention')}schedules:\n  - { id: posts, title: Posts, after: lastPublished, keep: ${keep}, then: destroy }\n`;
  const knee = { record: 'knee', by: 'tom-becker', location: 'https://www.instagram.com/p/KNEE/' };
  const path = folder({
    'practice/chaperone.yaml': `${chaperoneYaml}files: { registers: ../registers }\n`,
    'practice/policy/records.yaml': `${head('records')}classes:\n  - { id: posts, title: Posts, when: 'true', businessRecord: yes, legalHealthRecord: no, designatedRecordSet: no, schedule: posts }\n`,
    'practice/policy/retention.yaml': retention('P3Y'),
    'registers/holds.yaml': `${head('holds')}holds: [{ id: h, matter: M-1, scope: { records: [knee] }, issued: { on: 2026-10-17, by: [dana-wu, tom-becker] } }]\n`,
    'registers/events/2026-10/a.jsonl': lines([
      { ...knee, event: 'published', at: '2026-10-14T12:00:00-05:00', facts: { kind: 'post' } as never },
      { ...knee, event: 'deleted', at: '2026-10-30T12:00:00-05:00' },
    ]),
  });
  const inside = join(path, 'practice');
  git(inside, 'init', '-q', '-b', 'main');
  git(inside, 'add', '-A');
  git(inside, 'commit', '-q', '-m', 'Begin');
  write(inside, 'policy/retention.yaml', retention('P1Y'));
  const { stdout, status } = chaperone(['lint', '--base', 'main', ...day], inside);
  expect(status).toBe(1);
  expect(stdout).toContain('a hold covers it');
  renameSync(join(path, 'registers'), join(path, 'gone'));
  expect(chaperone(['lint', '--base', 'main', ...day], inside).stdout).toContain(
    'nor of what a change does to the records',
  );
});

test.each(['trace', 'path', 'explain', 'why-now'])(
  'a name that nothing has is wrong input of %s',
  (command) => {
    const path = folder({
      'chaperone.yaml': chaperoneYaml,
      'calendars/2026-12.md': post('flu', '', 'Soon.'),
    });
    const { status, stdout, stderr } = chaperone([command, 'no-such-name', ...day], path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/No(thing| rule| calendar)/);
    if (command === 'trace') expect(chaperone(['trace', 'flu', ...day], path).status).toBe(0);
  },
);

describe('retention on a day gone by', () => {
  test('knows what had happened by then, and says how much it leaves aside', () => {
    const path = practice();
    const ids = (on: string): string[] =>
      (json(['retention', '--as-of', on], path)['records'] as { id: string }[]).map(({ id }) => id);
    const early = ids('2025-12-31');
    expect(early).not.toEqual([]);
    expect(early.every((id) => id < '2026')).toBe(true);
    expect(ids('2026-12-01')).toEqual(expect.arrayContaining([...early, '2026-01-flu']));
    const { stdout } = chaperone(['retention', '--as-of', '2025-12-31'], path);
    expect(stdout).toMatch(/Left aside: \d+ events of days after 2025-12-31\./);
  });
});
