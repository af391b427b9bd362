import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import type { Finding } from '../../src/model/generated.ts';
import { avoids, found, linted, post, world } from './engine.ts';

const asks = (id: string, fields: string[], rest: object = {}): object => ({
  id,
  kind: 'requires',
  title: 'Fields',
  severity: 'error',
  options: { fields },
  ...rest,
});

const pair = (name: string) => post(`flu-${name}`, 'Walk in.') + '\n' + post(`cough-${name}`, 'Come in.');

describe('a field that a calendar never carries', () => {
  const two = pair('a');
  const other = pair('b');

  const severe = (severity: string) =>
    found({
      calendars: two,
      rules: [asks('a', ['author'])],
      adjust: [{ id: 'calendar/unknown-field', severity }],
    });

  it('is one notice at the beginning of the calendar, whatever asks for it and however often', async () => {
    const rules = [asks('a', ['subject', 'author']), asks('b', ['author'])];
    expect(await found({ calendars: { 'a.md': two, 'b.md': other }, rules })).toMatchObject(
      ['a.md', 'b.md'].map((path) => ({
        rule: 'calendar/unknown-field',
        severity: 'notice',
        message:
          'Posts of this calendar do not say: author, whom it is about. What the policy asks about that was not checked.',
        path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        post: null,
      })),
    );
  });

  it('is missing from each post where the rule demands it; other rules do not', async () => {
    const rules = [asks('a', ['author'], { demand: true }), asks('b', ['subject'], { demand: false })];
    const findings = await found({ calendars: two, rules });
    expect(findings.map(({ rule, post, severity }) => [rule, post, severity])).toEqual([
      ['a', 'flu-a', 'error'],
      ['calendar/unknown-field', null, 'notice'],
      ['a', 'cough-a', 'error'],
    ]);
    expect(findings[1]?.message).toContain('do not say: whom it is about.');
  });

  it('is missing from a post as soon as another of its calendar carries it', async () => {
    const calendars = { 'a.md': two, 'b.md': other + post('cold', 'Come.', { author: 'rosa-lind' }) };
    const findings = await found({ calendars, rules: [asks('a', ['author'])] });
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'a.md calendar/unknown-field',
      'b.md a',
      'b.md a',
    ]);
  });

  it('can be made an error, or off, as every finding of Chaperone’s own', async () => {
    expect(await severe('error')).toMatchObject([{ severity: 'error' }]);
    expect(await severe('off')).toEqual([]);
  });
});

describe('a problem of several channels', () => {
  const long = post('flu', 'Walk in today. '.repeat(40), { channels: 'threads, facebook, mastodon' });

  it('that reads the same is said once, with all its channels', async () => {
    const options = { text: { anyOf: ['ad'], where: 'aboveFold' } };
    const rule = { id: 'ad', kind: 'requires', title: 'Ad', options };
    expect(await found({ calendars: long, rules: [rule] })).toMatchObject([
      { rule: 'ad', channels: ['threads', 'facebook', 'mastodon'] },
    ]);
  });

  it('that reads differently is said for each', async () => {
    const rule = { id: 'len', kind: 'length', title: 'Length', options: { max: 'channel' } };
    const both = post('flu', 'Walk in today. '.repeat(40), { channels: 'threads, x' });
    const findings = await found({ calendars: both, rules: [rule] });
    expect(findings.map(({ channels }) => channels)).toEqual(expect.arrayContaining([['threads'], ['x']]));
    expect(findings).toHaveLength(2);
  });

  it('of different rules, posts, fields or places is said for each', async () => {
    const rules = [avoids('hurry'), avoids('hurry', { id: 'again' })];
    const calendars = post('a', 'Hurry, hurry.') + '\n' + post('b', 'Hurry.');
    const findings = await found({ calendars, rules });
    expect(findings.map(({ rule, post, column }) => `${rule} ${post} ${column}`)).toEqual([
      'again a 1',
      'no-hurry a 1',
      'again a 8',
      'no-hurry a 8',
      'again b 1',
      'no-hurry b 1',
    ]);
  });

  it('that names no channel beside one that does stays as it is', async () => {
    const options = { per: 'day', each: 'channel', max: 1 };
    const rule = { id: 'few', kind: 'cadence', title: 'Few', options };
    const calendars =
      post('a', 'Walk in.', { channels: 'x, facebook' }) +
      '\n' +
      post('b', 'Come in.', { channels: 'x, facebook' });
    expect(await found({ calendars, rules: [rule] })).toMatchObject([
      { post: 'b', channels: ['facebook', 'x'] },
    ]);
  });
});

const orderOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ path, line, column, rule }) => `${path} ${line} ${column} ${rule}`);

const shuffled = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });

describe('findings are sorted', () => {
  it('by path, line and column, as numbers, then by rule', async () => {
    const rules = [avoids('now'), avoids('in'), avoids('hurry'), avoids('hurry', { id: 'a-rule' })];
    const lines = Array.from({ length: 9 }, () => 'In.').join('\n\n');
    const calendars = {
      'b.md': post('b', 'Hurry now.'),
      'a.md': post('a', `Now hurry in, yes now.\n\n${lines}`),
    };
    const order = orderOf(await found({ calendars, rules }));
    expect(order.slice(0, 7)).toEqual([
      'a.md 7 1 no-now',
      'a.md 7 5 a-rule',
      'a.md 7 5 no-hurry',
      'a.md 7 11 no-in',
      'a.md 7 19 no-now',
      'a.md 9 1 no-in',
      'a.md 11 1 no-in',
    ]);
    expect(order.slice(-3)).toEqual(['b.md 7 1 a-rule', 'b.md 7 1 no-hurry', 'b.md 7 7 no-now']);
  });

  it('by fingerprint where all else is equal', async () => {
    const when = 'post.fields["Audience"] == "staff"';
    const copies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => post(id, 'Walk in.')).join('\n');
    const prints = (await found({ calendars: copies, rules: [avoids('hurry', { when })] })).map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(6);
    expect(prints).toEqual([...prints].sort());
  });

  it('whatever the order of calendars and rules', async () => {
    const words = ['hurry', 'now', 'walk'];
    const files: [string, string][] = ['a', 'b', 'c'].map((name) => [
      `${name}.md`,
      post(name, `Hurry, ${name}: walk in now, now.`),
    ]);
    const order = orderOf(
      await found({ calendars: Object.fromEntries(files), rules: words.map((word) => avoids(word)) }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled(files), shuffled(words), async (someFiles, someWords) => {
        const calendars = Object.fromEntries(someFiles);
        const rules = someWords.map((word) => avoids(word));
        expect(orderOf(await found({ calendars, rules }))).toEqual(order);
      }),
      { numRuns: 8 },
    );
  });
});

it('what the reader of calendars found is among the findings, placed and about its post', async () => {
  const calendars = post('flu', 'Walk in.', { date: 'Monday 2026-10-14' });
  expect(await found({ calendars })).toMatchObject([
    { rule: 'calendar/weekday', path: 'plan.md', line: 4, post: 'flu', channels: ['facebook'] },
  ]);
});

it('without a comparison everything is new and in scope', async () => {
  const { findings } = await linted({ calendars: post('flu', 'Hurry.'), rules: [avoids('hurry')] });
  expect(findings).toMatchObject([{ isNew: true, inScope: true }]);
});

it('without a comparison everything is in scope, whatever is asked for', async () => {
  const { practice, judge } = await world({ calendars: post('flu', 'Hurry.'), rules: [avoids('hurry')] });
  for (const scope of ['new', 'touched', 'all'] as const)
    expect(lint(practice, judge, { scope, base: null }).findings).toMatchObject([{ inScope: true }]);
});

describe('a rule that yields to another', () => {
  const said = async (
    severity: object | string,
    copy = 'She walked in after her surgery.',
  ): Promise<string[]> => {
    const rules = [
      { id: 'story', kind: 'authorization', title: 'Permission', severity, options: {} },
      avoids('in', { severity: 'error', yieldsTo: ['story'] }),
    ];
    const findings = await found({ calendars: post('a', copy), rules });
    return findings.map(({ rule, severity: weight }) => `${rule} ${weight}`).sort();
  };
  const byConfidence = { sure: 'error', likely: 'error', possible: 'warning' };
  const label = 'She walked in. #PatientStory';

  it('says nothing of a post on which the other has spoken', async () => {
    expect(await said(byConfidence, label)).toEqual(['story error']);
    expect(await said('warning', label)).toEqual(['story warning']);
    expect(await said(byConfidence, 'Walk in.')).toEqual(['no-in error']);
  });

  it('is not silenced by what is only possible and weighs less', async () => {
    expect(await said(byConfidence)).toEqual(['no-in error', 'story warning']);
  });
});
