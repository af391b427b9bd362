import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import type { ResolvedRule } from '../../src/model/rule.ts';
import { avoids, found, post, world, type Setup } from './engine.ts';

/** Which posts a rule is applied to; null for texts outside posts. */
const about = async (setup: Setup): Promise<(string | null)[]> =>
  (await found(setup)).map(({ post }) => post);

const on = (id: string, date: string): string => post(id, 'Hurry.', { date });

describe('a rule is in force', () => {
  const calendars = [on('13', '2026-10-13'), on('14', '2026-10-14'), on('15', '2026-10-15')].join('\n');

  it('for posts from its first day on, that day included', async () => {
    expect(await about({ calendars, rules: [avoids('hurry', { effective: '2026-10-14' })] })).toEqual([
      '14',
      '15',
    ]);
  });

  it('for posts before its end, that day excluded', async () => {
    expect(await about({ calendars, rules: [avoids('hurry', { expires: '2026-10-14' })] })).toEqual(['13']);
  });

  it('between both', async () => {
    const span = { effective: '2026-10-14', expires: '2026-10-15' };
    expect(await about({ calendars, rules: [avoids('hurry', span)] })).toEqual(['14']);
    expect(await about({ calendars, rules: [avoids('hurry')] })).toEqual(['13', '14', '15']);
  });

  it.each([
    ['terms', { terms: [{ find: 'hurry' }] }],
    ['requires', { text: { anyOf: ['please'] } }],
    ['cadence', { per: 'month', each: 'channel', max: 0 }],
  ])('by the day of each post, whatever the kind reads: %s', async (kind, options) => {
    const rule = { id: 'r', kind, title: 'A rule', options, effective: '2026-10-14', expires: '2026-10-15' };
    expect(await about({ calendars, rules: [rule] })).toEqual(['14']);
  });

  it.each([
    ['2026-10-13', [null]],
    ['2026-10-14', []],
    ['2026-10-15', []],
  ])('by today, %s, for texts outside posts', async (asOf, expected) => {
    const rule = avoids('hurry', { scope: 'everything', expires: '2026-10-14' });
    const note = '# Notes\n\nPlease do not hurry anybody.\n\n';
    expect(await about({ calendars: note + post('p', 'Walk in.'), asOf, rules: [rule] })).toEqual(expected);
  });

  it.each([
    ['2026-10-13', []],
    ['2026-10-14', ['undated']],
  ])('by today, %s, for a post without a date', async (asOf, expected) => {
    const calendars = '## A post\n\n- id: undated\n- channels: facebook\n\nHurry.\n';
    const rules = [avoids('hurry', { effective: '2026-10-14' })];
    expect(await about({ calendars, asOf, rules })).toEqual(expected);
  });
});

describe('the condition of a rule', () => {
  const calendars = post('face', 'Hurry.') + '\n' + post('gram', 'Hurry.', { channels: 'instagram' });

  it.each([
    ['terms', { terms: [{ find: 'hurry' }] }],
    ['requires', { text: { anyOf: ['please'] } }],
    ['cadence', { per: 'month', each: 'practice', max: 0 }],
  ])('chooses the posts it applies to, whatever the kind reads: %s', async (kind, options) => {
    const rule = { id: 'r', kind, title: 'A rule', options, when: '"instagram" in post.channels' };
    expect(await about({ calendars, rules: [rule] })).toEqual(['gram']);
  });

  it('is asked with today', async () => {
    const rules = [avoids('hurry', { when: 'asOf >= "2026-10-02"' })];
    expect(await about({ calendars, asOf: '2026-10-01', rules })).toEqual([]);
    expect(await about({ calendars, asOf: '2026-10-02', rules })).toEqual(['face', 'gram']);
  });

  it('outside posts sees a post that says nothing', async () => {
    const note = '# Notes\n\nPlease do not hurry anybody.\n\n';
    const everything = (when: string) =>
      about({ calendars: note + calendars, rules: [avoids('hurry', { scope: 'everything', when })] });
    expect(await everything('post.channels.size() == 0')).toEqual([null]);
    expect(await everything('post.channels.size() > 0')).toEqual(['face', 'gram']);
  });

  it.each([
    ['terms', { terms: [{ find: 'hurry' }] }, ['r']],
    ['requires', { text: { anyOf: ['please'] } }, ['r']],
    ['cadence', { per: 'month', each: 'practice', max: 0 }, ['r']],
  ])('that fails is a finding, and the rule applies: %s', async (kind, options, spoke) => {
    const when = 'post.fields["Audience"] == "staff"';
    const rule = { id: 'r', kind, title: 'A rule', options, when };
    const findings = await found({ calendars: post('face', 'Hurry.'), rules: [rule] });
    const failed = findings.filter(({ rule }) => rule === 'policy/expression');
    expect(failed).toMatchObject([
      {
        kind: 'policy',
        severity: 'error',
        path: 'policy.json',
        post: 'face',
        message: expect.stringMatching(/^The condition of the rule r failed: \S/),
      },
    ]);
    expect(findings.flatMap(({ rule }) => (rule === 'r' ? [rule] : []))).toEqual(spoke);
  });

  it('is not asked about texts outside posts where there are none, or none are read', async () => {
    const when = 'post.fields["Audience"] == "staff"';
    const failed = (calendars: string, scope: string) =>
      about({ calendars, rules: [avoids('now', { when, scope })] });
    expect(await failed(post('face', 'Walk in.'), 'everything')).toEqual(['face']);
    const notes = '# Notes\n\nDo not hurry anybody.\n\n';
    expect(await failed(notes + post('face', 'Walk in.'), 'published')).toEqual(['face']);
    expect(await failed(notes + post('face', 'Walk in.'), 'everything')).toEqual(
      expect.arrayContaining([null, 'face']),
    );
  });

  it('that fails for several rules is a finding of each, told apart', async () => {
    const when = 'post.fields["Audience"] == "staff"';
    const findings = await found({
      calendars: post('face', 'Walk in.'),
      rules: [avoids('hurry', { when }), avoids('now', { when })],
    });
    expect(findings.map(({ message }) => message.slice(0, 37))).toEqual([
      'The condition of the rule no-hurry fa',
      'The condition of the rule no-now fail',
    ]);
    expect(findings[0]?.fingerprint).not.toBe(findings[1]?.fingerprint);
  });
});

describe('a rule about texts', () => {
  const calendars =
    '# Notes\n\nDo not hurry anybody, says Mrs. Halloway.\n\n' +
    post('flu', 'Walk in. <!-- hurry --> Bye.', { notes: 'we hurry' });

  const lines = async (rest: object) =>
    (await found({ calendars, rules: [avoids('hurry', rest)] })).map(({ line }) => line);

  it('reads what goes out, unless its scope is everything', async () => {
    expect(await lines({})).toEqual([]);
    expect(await lines({ scope: 'published' })).toEqual([]);
    expect(await lines({ scope: 'everything' })).toEqual([3, 10, 12]);
  });

  it.each([
    ['identifiers', 'Ask Mrs. Halloway.'],
    ['relationship', 'She is a patient of ours still.'],
    ['reidentification', 'Our mayor was admitted yesterday; she is recovering well, thank you all.'],
  ])('that protects privacy reads everything whatever its scope: %s', async (kind, telling) => {
    const rule = { id: 'r', kind, title: 'Privacy', severity: 'error', options: {} };
    const notes = `# Notes\n\n${telling}\n\n`;
    expect(await about({ calendars: notes + post('flu', 'Walk in.'), rules: [rule] })).toEqual([null]);
  });

  it('counts what it finds outside posts for the file', async () => {
    const rules = [avoids('hurry', { scope: 'everything' })];
    const files = { 'a.md': calendars, 'b.md': post('cold', 'Walk in.') };
    expect((await found({ calendars: files, rules })).map(({ path }) => path)).toEqual([
      'a.md',
      'a.md',
      'a.md',
    ]);
  });
});

it('a rule about all posts together sees those of every calendar, and its findings lie in their files', async () => {
  const rule = { id: 'few', kind: 'cadence', title: 'Few', options: { per: 'day', max: 1 } };
  const calendars = { 'a.md': post('one', 'Walk in.'), 'b.md': post('two', 'Come in.') };
  const findings = await found({ calendars, rules: [rule] });
  expect(findings.map(({ path, post }) => [path, post])).toEqual([['b.md', 'two']]);
});

it('a rule that cannot be applied stops the run, which must not pass for clean, and is named', async () => {
  const rule = { id: 'broken', kind: 'pattern', title: 'Broken', options: { find: 'a' } };
  const { practice, judge } = await world({ calendars: post('flu', 'Walk in.'), rules: [rule] });
  // As if no check of policies had refused it.
  const unsound = { ...judge.rules[0]!, rule: { ...rule, options: { find: '(' } } } as ResolvedRule;
  const run = (): unknown => lint(practice, { ...judge, rules: [unsound] });
  expect(run).toThrow('The rule broken could not be applied: its kind pattern failed.');
  expect(run).toThrow(expect.objectContaining({ cause: expect.anything() as unknown }) as Error);
});
