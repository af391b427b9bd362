import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import type { Post } from '../../src/model/post.ts';
import { standingOf } from '../../src/lint/stamp.ts';
import type { TypedRule } from '../../src/model/rule.ts';
import { avoids, found, linted, post, world } from './engine.ts';

/** Three posts, of whose identifiers the first is sure, the second likely, the third possible. */
const identifying = [
  post('chart', 'She was diagnosed; SSN 219-09-9999.'),
  post('number', 'SSN 123-45-6789'),
  post('desk', 'Call 512-555-0188.'),
].join('\n');
const identifiers = (rest: object): object => ({
  id: 'who',
  kind: 'identifiers',
  title: 'Nobody is shown',
  options: {},
  ...rest,
});

const severities = async (rest: object): Promise<string[]> => {
  const findings = await found({ calendars: identifying, rules: [identifiers(rest)] });
  return findings.map(({ post, severity }) => `${post} ${severity}`);
};

describe('severity', () => {
  it('is the rule’s, whatever the confidence', async () => {
    const all = await severities({ severity: 'notice' });
    expect(new Set(all)).toEqual(new Set(['chart notice', 'number notice', 'desk notice']));
  });

  it('or follows the confidence of each problem', async () => {
    const all = await severities({ severity: { sure: 'error', likely: 'warning', possible: 'notice' } });
    expect(all).toContain('chart error');
    expect(all).toContain('number warning');
    expect(all).toContain('desk notice');
  });

  it('where the rule names no level for a confidence, is the one for `sure`', async () => {
    expect(await severities({ severity: { sure: 'error' } })).toContain('desk error');
  });

  it('drops what it turns off', async () => {
    const all = await severities({ severity: { sure: 'error', likely: 'warning', possible: 'off' } });
    expect(all.filter((one) => one.startsWith('desk'))).toEqual([]);
    expect(all).toContain('number warning');
  });

  it('is a warning where the rule says nothing, and a problem without a confidence is sure', async () => {
    const calendars = post('flu', 'Hurry in.');
    const of = async (severity?: object) =>
      (await found({ calendars, rules: [avoids('hurry', { severity })] })).map(
        ({ severity: level }) => level,
      );
    expect(await of()).toEqual(['warning']);
    expect(await of({ sure: 'error', possible: 'notice' })).toEqual(['error']);
  });
});

const levels = ({ findings }: { findings: readonly Finding[] }) => findings.map(({ severity }) => severity);

describe('a rule that is being rolled out', () => {
  const calendars = `${post('flu', 'Hurry, hurry!')}\n${post('cough', 'Hurry!')}`;
  const enforced = (enforce: object, asOf = '2026-10-01', severity = 'error') =>
    linted({ calendars, asOf, rules: [avoids('hurry', { enforce, severity })] });
  it('on `deny`, the mode where none is given, gives its severity', async () => {
    expect(levels(await enforced({ mode: 'deny' }))).toEqual(['error', 'error', 'error']);
    expect(levels(await enforced({}))).toEqual(['error', 'error', 'error']);
  });

  it('on `warn` never gives an error, and leaves lower severities as they are', async () => {
    expect(levels(await enforced({ mode: 'warn' }))).toEqual(['warning', 'warning', 'warning']);
    expect(levels(await enforced({ mode: 'warn' }, '2026-10-01', 'notice'))).toContain('notice');
    expect(levels(await enforced({ mode: 'deny' }, '2026-10-01', 'notice'))).toContain('notice');
  });

  it('on `audit` only counts: no finding, no verdict, a row of a table', async () => {
    const { findings, cards, tables } = await enforced({ mode: 'audit' });
    expect(findings).toEqual([]);
    expect(cards.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    expect(tables).toEqual([
      {
        id: 'audit',
        title: 'Rules on trial, which only count',
        columns: ['rule', 'findings'],
        rows: [['no-hurry', 3]],
        total: 1,
      },
    ]);
  });

  it.each(['audit', 'warn', 'deny'] as const)(
    'before its day only counts, whatever the mode: %s',
    async (mode) => {
      const { findings, tables } = await enforced({ mode, from: '2026-10-02' });
      expect(findings).toEqual([]);
      expect(tables[0]?.rows).toEqual([['no-hurry', 3]]);
    },
  );

  it('does as its mode says from the day on, by today and not by the day of the post', async () => {
    expect(levels(await enforced({ mode: 'deny', from: '2026-10-01' }))).toContain('error');
    expect(levels(await enforced({ mode: 'warn', from: '2026-10-01' }))).toContain('warning');
    expect(levels(await enforced({ from: '2026-10-15' }, '2026-10-14'))).toEqual([]);
    expect((await enforced({ from: '2026-10-01' })).tables).toEqual([]);
  });

  it('has a row for each rule on trial, sorted by rule', async () => {
    const enforce = { mode: 'audit' };
    const words = ['walk', 'hurry', 'come'];
    const { tables } = await linted({
      calendars: post('flu', 'Hurry and come: come in.'),
      rules: words.map((word) => avoids(word, { enforce })),
    });
    expect(tables.map(({ rows, total }) => ({ rows, total }))).toEqual([
      {
        rows: [
          ['no-come', 2],
          ['no-hurry', 1],
        ],
        total: 2,
      },
    ]);
  });

  it('that is off says nothing even on trial', () => {
    const rule = {
      ...avoids('hurry'),
      severity: { sure: 'error', possible: 'off' },
      enforce: { mode: 'audit' },
    };
    expect(standingOf(rule as TypedRule, 'possible', '2026-10-01')).toBe('off');
    expect(standingOf(rule as TypedRule, 'sure', '2026-10-01')).toBe('audit');
  });
});

describe('a finding', () => {
  it('says which rule, what, where, about which post and channels, and what to do', async () => {
    const rule = avoids('hurry', { guidance: 'Leave people their time.', authority: ['ftc-16-255'] });
    const calendars = post('flu', 'Please hurry.', { channels: 'facebook, x' });
    expect(await found({ calendars, rules: [rule] })).toEqual([
      {
        rule: 'no-hurry',
        kind: 'terms',
        severity: 'error',
        message: 'Avoid “hurry”.',
        guidance: 'Leave people their time.',
        authority: ['ftc-16-255'],
        path: 'plan.md',
        line: 7,
        column: 8,
        endLine: 7,
        endColumn: 13,
        post: 'flu',
        channels: ['facebook', 'x'],
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        isNew: true,
        inScope: true,
        waived: false,
        fix: null,
      },
    ]);
  });

  it('has neither guidance nor authority where the rule has none', async () => {
    const [finding] = await found({ calendars: post('flu', 'Hurry.'), rules: [avoids('hurry')] });
    expect(finding).toMatchObject({ guidance: null, authority: [] });
  });

  it('carries the fix', async () => {
    const rule = avoids('hurry', { options: { terms: [{ find: 'hurry', use: 'come' }] } });
    const [finding] = await found({ calendars: post('flu', 'Hurry in.'), rules: [rule] });
    const edit = { path: 'plan.md', line: 7, column: 1, endLine: 7, endColumn: 6, text: 'Come' };
    expect(finding?.fix?.edits).toEqual([edit]);
  });

  it('has the rule’s own message, the kind’s slots filled in and other braces left alone', async () => {
    const message = 'Not “{found}”, {nothing}, {}: {found}.';
    const [finding] = await found({
      calendars: post('flu', 'Hurry.'),
      rules: [avoids('hurry', { message })],
    });
    expect(finding?.message).toBe('Not “hurry”, {nothing}, {}: hurry.');
  });

  it('begins with the rule’s title where the kind can only say where', async () => {
    const rule = { id: 'calm', kind: 'pattern', title: 'Calm words', options: { find: 'hurry' } };
    const calendars = post('flu', 'Please hurry.');
    const [bare] = await found({ calendars, rules: [rule] });
    const [own] = await found({ calendars, rules: [{ ...rule, message: 'Calm, please.' }] });
    expect(bare?.message).toMatch(/^Calm words\. \S/);
    expect(own?.message).toBe('Calm, please.');
  });
});

describe('a finding of Chaperone’s own', () => {
  const calendars = post('flu', 'Walk in.', { date: 'Monday 2026-10-14' });
  const adjusted = (change: object) => linted({ calendars, adjust: [{ id: 'calendar/weekday', ...change }] });

  it('has the kind that its id begins with, and the table’s severity and guidance', async () => {
    expect((await linted({ calendars })).findings).toMatchObject([
      {
        rule: 'calendar/weekday',
        kind: 'calendar',
        severity: 'warning',
        guidance: expect.stringContaining('Correct the weekday'),
        authority: [],
        post: 'flu',
      },
    ]);
  });

  it('is adjusted by the policy, key by key', async () => {
    const [severe] = (await adjusted({ severity: 'error' })).findings;
    expect(severe).toMatchObject({ severity: 'error', guidance: expect.stringContaining('Correct') });
    const [guided] = (await adjusted({ guidance: 'Ask Rosa.' })).findings;
    expect(guided).toMatchObject({ severity: 'warning', guidance: 'Ask Rosa.' });
  });

  it('can be turned off', async () => {
    expect(await adjusted({ severity: 'off' })).toMatchObject({ findings: [], tables: [] });
  });
});

describe('a fingerprint', () => {
  const rules = [avoids('hurry'), avoids('now')];
  const prints = async (...calendars: string[]): Promise<Record<string, string[]>> => {
    const prints: Record<string, string[]> = {};
    for (const { rule, post, fingerprint } of await found({ calendars: calendars.join('\n'), rules }))
      (prints[`${rule} ${post}`] ??= []).push(fingerprint);
    return prints;
  };
  const flu = post('flu', 'Hurry, hurry in now.');
  const cough = post('cough', 'Hurry.');

  const count = async (times: number) =>
    Object.values(await prints(post('flu', 'Hurry. '.repeat(times)))).flat();

  it('is a digest of rule, post or file, field and ordinal, which waivers rely on from version to version', async () => {
    const digest = (...parts: (string | number)[]): string =>
      createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
    const few = { id: 'few', kind: 'expression', title: 'Few', options: { must: 'false' } };
    const everything = [avoids('hurry', { scope: 'everything' }), few];
    const note = '# Notes\n\nDo not hurry anybody.\n\n';
    const findings = await found({ calendars: note + post('flu', 'Hurry, hurry.'), rules: everything });
    expect(findings.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
      [
        digest('no-hurry', 'plan.md', 'prose', 0),
        digest('few', 'flu', 'post', 0),
        digest('no-hurry', 'flu', 'copy', 0),
        digest('no-hurry', 'flu', 'copy', 1),
      ].toSorted(),
    );
  });

  it('differs by rule, post and ordinal', async () => {
    const all = Object.values(await prints(flu, cough)).flat();
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
  });

  it('differs by field', async () => {
    const alt = post('flu', 'Hurry.', { media: 'a.png (image)', alt: 'People who hurry along' });
    const all = (await prints(alt))['no-hurry flu'];
    expect(all).toHaveLength(2);
    expect(new Set(all).size).toBe(2);
  });

  it('outside posts differs by file', async () => {
    const rule = avoids('hurry', { scope: 'everything' });
    const note = `# Notes\n\nDo not hurry anybody.\n\n${post('', 'Walk in.')}`;
    const findings = await found({ calendars: { 'a.md': note, 'b.md': note }, rules: [rule] });
    expect(findings).toMatchObject([
      { path: 'a.md', post: null, channels: [] },
      { path: 'b.md', post: null, channels: [] },
    ]);
    expect(findings[0]?.fingerprint).not.toBe(findings[1]?.fingerprint);
  });

  it('stays when lines move, other posts change and words around it change', async () => {
    const before = await prints(flu, cough);
    expect(await prints(cough, flu)).toEqual(before);
    const edited = post('flu', 'Please do hurry up.\n\nAnd hurry in, not now but soon.');
    expect(await prints('# October\n\nA note.\n', post('new', 'Walk in.'), edited, cough)).toEqual(before);
  });

  it('carries no value: what is found may change', async () => {
    const rule = { id: 'calm', kind: 'pattern', title: 'Calm', options: { find: 'hurr\\w+' } };
    const of = async (copy: string) =>
      (await found({ calendars: post('flu', copy), rules: [rule] })).map(({ fingerprint }) => fingerprint);
    expect(await of('Please hurry.')).toEqual(await of('Please hurrrrry.'));
  });

  it('is the same, in the same order, for every number of problems', async () => {
    const many = await count(6);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), async (times) => {
        expect(await count(times)).toEqual(many.slice(0, times));
      }),
      { numRuns: 6 },
    );
  });
});

it('findings of several posts keep their own channels', async () => {
  const calendars = post('a', 'Hurry.', { channels: 'x' }) + post('b', 'Hurry.', { channels: 'facebook' });
  const findings = await found({ calendars, rules: [avoids('hurry')] });
  expect(findings.map(({ post, channels }) => [post, channels])).toEqual([
    ['a', ['x']],
    ['b', ['facebook']],
  ]);
  const { practice } = await world({ calendars });
  const channels = practice.calendars.flatMap(({ posts }) => posts.map((each: Post) => each.channels));
  expect(channels).toEqual([['x'], ['facebook']]);
});
