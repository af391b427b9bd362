import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/lint/lint.ts';
import { avoids, compared, post, type Setup } from './engine.ts';

const rules = [avoids('hurry')];
const flu = post('flu', 'Please hurry.');
const cough = post('cough', 'Do not hurry.');

/** Of each finding, its post and whether it is new. */
const news = async (calendars: Setup['calendars'], base: Setup['calendars']): Promise<string[]> =>
  (await compared({ calendars, rules }, base)).map(({ post, isNew }) => `${post} ${isNew ? 'new' : 'old'}`);

const noted = (text: string) => `# Notes\n\n${text}\n\n${post('', 'Walk in.')}`;

const tagged = (copy: string) => post('flu', `Walk in.\n\n${copy}`);

describe('a finding is new', () => {
  it('where the base had none', async () => {
    expect(await news(flu, post('flu', 'Please come.'))).toEqual(['flu new']);
  });

  it('where the base had not the calendar, or none at all', async () => {
    expect(await news({ 'a.md': flu, 'b.md': cough }, { 'b.md': cough })).toEqual(['flu new', 'cough old']);
    expect(await news(flu, {})).toEqual(['flu new']);
  });

  it('where the base had it fewer times: of two equal ones, the second', async () => {
    expect(await news(post('flu', 'Hurry. Hurry!'), post('flu', 'Hurry.'))).toEqual(['flu old', 'flu new']);
    expect(await news(post('flu', 'Hurry. Hurry!'), post('flu', 'Hurry, hurry.'))).toEqual([
      'flu old',
      'flu new',
    ]);
  });

  it('on the post that changed, of equal ones on several posts, wherever it stands', async () => {
    expect(await news(flu + cough, cough)).toEqual(['flu new', 'cough old']);
    const edited = post('flu', 'Please hurry, and hurry up.');
    expect(await news(edited + cough, flu + cough)).toEqual(['flu old', 'flu new', 'cough old']);
    expect(await news(cough + edited, flu + cough)).toEqual(['cough old', 'flu old', 'flu new']);
    const renamed = post('cough-2', 'Do not hurry.');
    expect(await news(flu + renamed, cough)).toEqual(['flu new', 'cough-2 old']);
  });

  it('outside posts, in the file that changed', async () => {
    const findings = await compared(
      {
        calendars: { 'a.md': noted('Never hurry.'), 'b.md': noted('Do not hurry anybody.') },
        rules: [avoids('hurry', { scope: 'everything' })],
      },
      { 'a.md': noted('Never.'), 'b.md': noted('Do not hurry anybody.') },
    );
    expect(findings.map(({ path, isNew }) => [path, isNew])).toEqual([
      ['a.md', true],
      ['b.md', false],
    ]);
  });

  it('where what is flagged reads differently', async () => {
    const rule = { id: 'calm', kind: 'pattern', title: 'Calm', options: { find: 'hurr\\w+' } };
    const [finding] = await compared(
      { calendars: post('flu', 'Please hurrrry.'), rules: [rule] },
      post('flu', 'Please hurry.'),
    );
    expect(finding?.isNew).toBe(true);
  });

  it('where what is said about it differs', async () => {
    const rule = { id: 'tags', kind: 'count', title: 'Few', options: { of: 'hashtags', max: 1 } };
    const of = async (now: string, base: string) =>
      (await compared({ calendars: tagged(now), rules: [rule] }, tagged(base))).map(({ isNew }) => isNew);
    expect(await of('#a #b #c', '#a #b')).toEqual([true]);
    expect(await of('#a #b', '#a #b')).toEqual([false]);
  });

  it('where another rule found the same', async () => {
    const both = [avoids('hurry', { when: 'post.title == "A post"' }), avoids('hurry', { id: 'other' })];
    const base = flu.replace('## A post', '## Another post');
    const findings = await compared({ calendars: flu, rules: both }, base);
    expect(findings.map(({ rule, isNew }) => [rule, isNew])).toEqual([
      ['no-hurry', true],
      ['other', false],
    ]);
  });
});

describe('a finding is not new', () => {
  it('where nothing changed', async () => {
    expect(await news(flu + cough, flu + cough)).toEqual(['flu old', 'cough old']);
  });

  it('where its post moved within the file, to another file, or has another id', async () => {
    expect(await news(`# October\n\nA note.\n\n${cough}\n${flu}`, flu + cough)).toEqual([
      'cough old',
      'flu old',
    ]);
    expect(await news({ 'b.md': flu }, { 'a.md': flu })).toEqual(['flu old']);
    expect(await news(post('grippe', 'Please hurry.'), flu)).toEqual(['grippe old']);
  });

  it('where only words around what is flagged changed', async () => {
    expect(await news(post('flu', 'Please do hurry up.\n\nToday.'), flu)).toEqual(['flu old']);
  });

  it('where it stands after more lines, in another place of its line', async () => {
    expect(await news(post('flu', 'Walk in.\n\nAnd please, please hurry.'), flu)).toEqual(['flu old']);
  });

  it('where it lies outside the calendars, in the same file', async () => {
    const when = 'post.fields["Audience"] == "staff"';
    const failing = [avoids('now', { when })];
    const findings = await compared({ calendars: flu + cough, rules: failing }, flu);
    expect(findings.map(({ rule, post, isNew }) => `${rule} ${post} ${isNew}`).sort()).toEqual([
      'policy/expression cough true',
      'policy/expression flu false',
    ]);
  });

  it('for every calendar compared with itself, its posts in any order', async () => {
    const copies = ['Hurry.', 'Hurry, hurry.', 'Walk in.', 'Please hurry.'];
    const written = fc.array(fc.constantFrom(...copies), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(written, fc.boolean(), async (chosen, isReversed) => {
        const posts = chosen.map((copy, at) => post(`p${at}`, copy));
        const now = isReversed ? posts.toReversed() : posts;
        const findings = await compared({ calendars: now.join('\n'), rules }, posts.join('\n'));
        expect(findings.filter(({ isNew }) => isNew)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

const touched = async (calendars: Setup['calendars'], before: Setup['calendars']) =>
  (await compared({ calendars, rules }, before, 'touched')).map(({ inScope }) => inScope);

describe('the scope decides which findings count', () => {
  const now = [flu, post('cough', 'Come today, and hurry.'), post('cold', 'Hurry!')].join('\n');
  const base = [flu, post('cough', 'Come, and hurry.')].join('\n');
  const inScope = async (scope?: Scope, rest: object = {}): Promise<(string | null)[]> => {
    const findings = await compared({ calendars: now, rules: [avoids('hurry', rest)] }, base, scope);
    expect(findings).toHaveLength(3);
    return findings.flatMap(({ post, inScope }) => (inScope ? [post] : []));
  };

  it('new, where nothing is asked for: those that the base had not', async () => {
    expect(await inScope()).toEqual(['cold']);
    expect(await inScope('new')).toEqual(['cold']);
  });

  it('touched: those on posts that the base had not like this', async () => {
    expect(await inScope('touched')).toEqual(['cough', 'cold']);
  });

  it('all', async () => {
    expect(await inScope('all')).toEqual(['flu', 'cough', 'cold']);
  });

  it.each(['new', 'touched'] as const)('%s: of a rule without exceptions all count', async (scope) => {
    expect(await inScope(scope, { waivable: false })).toEqual(['flu', 'cough', 'cold']);
    expect(await inScope(scope, { waivable: true })).not.toContain('flu');
  });

  it('touched: a post that only moved, to other lines or another file, or got another id, is untouched', async () => {
    expect(await touched(`# October\n\nA note.\n\n${flu}`, flu)).toEqual([false]);
    expect(await touched({ 'b.md': flu }, { 'a.md': flu })).toEqual([false]);
    expect(await touched(post('grippe', 'Please hurry.'), flu)).toEqual([false]);
    expect(await touched(flu.replace('2026-10-14', '2026-10-15'), flu)).toEqual([true]);
  });

  it('touched: what is about no post counts always', async () => {
    const everything = [avoids('hurry', { scope: 'everything' })];
    const note = `# Notes\n\nDo not hurry anybody.\n\n${post('flu', 'Walk in.')}`;
    const [touched] = await compared({ calendars: note, rules: everything }, note, 'touched');
    const [fresh] = await compared({ calendars: note, rules: everything }, note, 'new');
    expect(touched).toMatchObject({ post: null, isNew: false, inScope: true });
    expect(fresh).toMatchObject({ post: null, isNew: false, inScope: false });
  });
});
