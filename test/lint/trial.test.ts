import { describe, expect, it } from 'vitest';
import { linted, post } from './engine.ts';

const asksForAuthor = (rest: object): object => ({
  id: 'says-who',
  kind: 'requires',
  title: 'Says who wrote it',
  severity: 'error',
  options: { fields: ['author'] },
  ...rest,
});
const calendars = {
  'one.md': post('a', 'Flu shots.') + post('b', 'We are open.'),
  'two.md': post('c', 'Hello.'),
};

describe('a rule on trial', () => {
  it('that asks for a field which no calendar carries is counted once a calendar, and said nowhere', async () => {
    const { findings, tables } = await linted({
      calendars,
      rules: [asksForAuthor({ enforce: { mode: 'audit' } })],
    });
    expect(findings).toEqual([]);
    expect(tables[0]?.rows).toEqual([['says-who', 2]]);
  });

  it('says so once it is on trial no longer', async () => {
    const enforce = { mode: 'deny', from: '2026-10-01' };
    const { findings } = await linted({ calendars, rules: [asksForAuthor({ enforce })] });
    expect(findings.map(({ rule }) => rule)).toEqual(['calendar/unknown-field', 'calendar/unknown-field']);
  });

  it('whose condition fails is counted too', async () => {
    const when = 'int(post.copy) > 1';
    const on = await linted({ calendars, rules: [asksForAuthor({ when, enforce: { mode: 'audit' } })] });
    expect(on.findings).toEqual([]);
    const off = await linted({ calendars, rules: [asksForAuthor({ when })] });
    expect(off.findings.map(({ rule }) => rule)).toContain('policy/expression');
  });
});
