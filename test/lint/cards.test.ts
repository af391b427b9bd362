import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/model/generated.ts';
import { lint, type Linted } from '../../src/lint/lint.ts';
import { loadNames } from '../../src/sources/names.ts';
import { avoids, linted, post, world, type Setup } from './engine.ts';

const verdicts = ({ cards }: Linted): string[] => cards.map(({ id, verdict }) => `${id} ${verdict}`);
const previewOf = async (copy: string, rest: Partial<Setup> = {}): Promise<Card['preview']> =>
  (await linted({ calendars: post('flu', copy), ...rest })).cards[0]!.preview;

describe('a card', () => {
  it('is made for every post, in the order of the calendars', async () => {
    const calendars = {
      'b.md': post('two', 'Walk in.', { channels: 'x, facebook' }),
      'a.md': post('one', 'Come in.', { date: '' }),
    };
    const { cards } = await linted({ calendars });
    const rest = { verdict: 'pass', path: 'b.md', line: 1 };
    expect(cards[0]).toEqual({
      ...rest,
      id: 'two',
      date: '2026-10-14',
      channels: ['x', 'facebook'],
      preview: 'Walk in.',
      previews: [{ channels: ['x', 'facebook'], text: 'Walk in.', isCut: false }],
    });
    expect(cards[1]).toMatchObject({ id: 'one', path: 'a.md', date: null });
  });

  const rules = [
    avoids('cure'),
    avoids('hurry', { severity: 'warning' }),
    avoids('wow', { severity: 'notice' }),
  ];

  it('fails by an error, asks to look by a warning, passes by a notice', async () => {
    const copies = { error: 'Cure.', warning: 'Hurry.', notice: 'Wow.', none: 'Walk in.' };
    const calendars = Object.entries(copies).map(([id, copy]) => post(id, copy));
    expect(verdicts(await linted({ calendars: calendars.join('\n'), rules }))).toEqual([
      'error fail',
      'warning review',
      'notice pass',
      'none pass',
    ]);
  });

  it('has the worst of its findings, wherever it stands', async () => {
    const calendars =
      post('a', 'Cure: hurry.') + '\n' + post('b', 'Hurry: cure.') + '\n' + post('c', 'Wow: hurry.');
    expect(verdicts(await linted({ calendars, rules }))).toEqual(['a fail', 'b fail', 'c review']);
  });

  it('asks to look where the error is out of scope', async () => {
    const { practice, judge } = await world({ calendars: post('a', 'Cure.'), rules });
    expect(verdicts(lint(practice, judge, { base: practice }))).toEqual(['a review']);
    expect(verdicts(lint(practice, judge, { base: practice, scope: 'all' }))).toEqual(['a fail']);
  });

  it('is not touched by what is about no post', async () => {
    const calendars = `# Notes\n\nThere is no cure.\n\n${post('a', 'Walk in.')}`;
    const all = await linted({ calendars, rules: [avoids('cure', { scope: 'everything' })] });
    expect(all.findings).toHaveLength(1);
    expect(verdicts(all)).toEqual(['a pass']);
  });
});

describe('the preview of a card', () => {
  it('is the text, whole where it is short', async () => {
    expect(await previewOf('Walk in.')).toBe('Walk in.');
    const longest = 'Walk in. '.repeat(15).padEnd(140, 'o');
    expect(await previewOf(longest)).toBe(longest);
  });

  it('is cut, with a mark, where it is long', async () => {
    const long = 'Walk in. '.repeat(15).padEnd(141, 'o');
    expect(await previewOf(long)).toBe(`${long.slice(0, 140)}…`);
  });

  it('is not cut within a character', async () => {
    const before = '🦷 Walk in. '.repeat(11).padEnd(139, 'o');
    const preview = await previewOf(`${before}🦷🦷`);
    expect(preview).toBe(`${before}…`);
    expect(preview).toSatisfy((text: string) => text.isWellFormed());
  });

  it('is none where the post has no text', async () => {
    const calendars =
      '## A post\n\n- id: bare\n- date: 2026-10-14\n- channels: facebook\n- media: a.png (image)\n';
    expect((await linted({ calendars })).cards).toMatchObject([{ id: 'bare', preview: null }]);
  });

  it('hides what may identify somebody, though no rule asks', async () => {
    expect(await previewOf('Call 512-555-0188, Mrs. Halloway.')).toBe(
      'Call [telephone number], Mrs. [name].',
    );
  });

  it('shows what the practice’s directory lists as its own', async () => {
    const practice = { directory: { phones: ['512-555-0188'] } };
    expect(await previewOf('Call 512-555-0188.', { practice })).toBe('Call 512-555-0188.');
  });

  it('hides the names that the learned tagger finds, where it was loaded', async () => {
    const { practice, judge } = await world({
      calendars: post('flu', 'Gracias a la señora Halloway por venir.'),
    });
    const { cards } = lint({ ...practice, names: await loadNames() }, judge);
    expect(cards.map(({ preview }) => preview)).toEqual(['Gracias a la señora [name] por venir.']);
  });

  it('hides it whole where the text is cut in its midst', async () => {
    for (let start = 126; start < 140; start++) {
      const text = 'Walk in. '.repeat(15).padEnd(start - 6, 'o');
      expect(await previewOf(`${text} Call 512-555-0188 today.`)).not.toMatch(/5/);
    }
  });

  it('is none where a finding is about privacy, be it a notice or out of scope', async () => {
    const rule = { id: 'who', kind: 'identifiers', title: 'Nobody', severity: 'notice', options: {} };
    expect(await previewOf('Call 512-555-0188.', { rules: [rule] })).toBeNull();
    const calendars = post('flu', 'Call 512-555-0188.') + '\n' + post('cough', 'Walk in.');
    const { practice, judge } = await world({ calendars, rules: [rule] });
    const { cards } = lint(practice, judge, { base: practice });
    expect(cards.map(({ preview }) => preview)).toEqual([null, 'Walk in.']);
  });

  it('is shown where the finding is about something else', async () => {
    expect(await previewOf('Hurry.', { rules: [avoids('hurry')] })).toBe('Hurry.');
  });
});

describe('what readers see at once', () => {
  const previewsOf = async (copy: string, channels: string, rest: Partial<Setup> = {}) =>
    (await linted({ calendars: post('flu', copy, { channels }), ...rest })).cards[0]!.previews;
  const long = 'We thank the bakery. '.repeat(10);
  const paid = `${long}#ad`;

  it('ends where the channel cuts the text off, so that what stands below is missing', async () => {
    expect(await previewsOf(paid, 'instagram')).toEqual([
      { channels: ['instagram'], text: long.slice(0, 125).trimEnd(), isCut: true },
    ]);
  });

  it('is told once for channels that cut at the same place, and for each other one', async () => {
    const previews = await previewsOf(paid, 'instagram, x, facebook, linkedin');
    expect(previews?.map(({ channels, isCut }) => [channels, isCut])).toEqual([
      [['instagram'], true],
      [['x', 'facebook'], false],
      [['linkedin'], true],
    ]);
  });

  it('is cut by lines as well, where the channel does so', async () => {
    const [seen] = (await previewsOf('One\n\nTwo\n\nThree', 'linkedin'))!;
    expect(seen).toMatchObject({ text: 'One\n\nTwo', isCut: true });
  });

  it('is as little as a narrow channel shows, where the channel is not known', async () => {
    expect((await previewsOf(paid, 'noticeboard'))![0]).toMatchObject({ isCut: true });
  });

  it('hides what may identify somebody, whole where the cut goes through it', async () => {
    for (let start = 108; start < 125; start++) {
      const [seen] = (await previewsOf(`${long.slice(0, start)} call 512-555-0188 today`, 'instagram'))!;
      expect(seen!.text).not.toMatch(/\d/);
    }
  });

  it('is nothing where a finding is about privacy', async () => {
    const rule = { id: 'who', kind: 'identifiers', title: 'Nobody', severity: 'notice', options: {} };
    expect(await previewsOf('Call 512-555-0188.', 'instagram', { rules: [rule] })).toEqual([]);
  });
});
