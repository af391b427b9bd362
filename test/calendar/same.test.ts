import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/model/passage.ts';
import { at, read } from './reading.ts';

const HEAD = '# Plan 2026\n\n| Date | Channel | Topic | Copy |\n|---|---|---|---|\n';
const INSTAGRAM = '| March 2 | Instagram | Flu | Flu shots today. #flu |\n';
const facebook = (copy: string) => `| March 2 | Facebook | Flu | ${copy} |\n`;

describe('a copy that is the one of another post', () => {
  it.each([
    'Same as Instagram',
    'same as IG',
    '(see Instagram post)',
    'As above',
    'Same caption',
    'wie Instagram',
  ])('is read where “%s” points, with its place there', (words) => {
    const { posts, problems, source } = read(HEAD + INSTAGRAM + facebook(words));
    expect(problems).toEqual([]);
    const [, post] = posts;
    expect(post).toMatchObject({ channels: ['facebook'], copy: 'Flu shots today. #flu', hashtags: ['#flu'] });
    const passage = post!.texts.find(({ field }) => field === 'copy')!;
    expect(passage.post).toBe(post);
    expect(at(source, placeIn(passage, 0, 9))).toBe('Flu shots');
  });

  it('is that of the same topic where the day has several', () => {
    const { posts } = read(
      `${HEAD}| March 2 | Instagram | Masks | Masks today. |\n${INSTAGRAM}${facebook('Same as Instagram')}`,
    );
    expect(posts.at(-1)).toMatchObject({ copy: 'Flu shots today. #flu' });
  });

  it('is that of the same topic where the day has none', () => {
    const { posts } = read(`${HEAD}${INSTAGRAM}| March 5 | Facebook | Flu | Same as Instagram |\n`);
    expect(posts.at(-1)).toMatchObject({ date: '2026-03-05', copy: 'Flu shots today. #flu' });
  });

  it('is found in columns, quotes and beside a bold channel', () => {
    for (const text of [
      '# Calendar 2026\n\n| Date | Theme | Instagram caption | Facebook copy |\n|---|---|---|---|\n| 14 April | Allergies | Sneezing? | Same as Instagram |\n',
      '### 16 June 2026\n\n**Facebook:**\n> Sneezing?\n\n**Instagram:**\n> Same as Facebook\n',
      '### 16 June 2026\n\n**Facebook:** see Instagram post\n\n**Instagram:**\nSneezing? #pollen\n',
    ])
      expect(
        read(text).posts.map(({ copy }) => copy?.slice(0, 9)),
        text,
      ).toEqual(['Sneezing?', 'Sneezing?']);
  });

  it('makes a draft of each post whose text has a placeholder', () => {
    const { posts, problems } = read(
      `${HEAD}| March 2 | Instagram | Flu | Book: [Link] |\n${facebook('Same as Instagram')}`,
    );
    expect(posts).toMatchObject([{ stage: 'draft' }, { stage: 'draft' }]);
    expect(problems.map(({ post }) => post)).toEqual(posts);
  });

  it.each([
    ['Same as LinkedIn', INSTAGRAM],
    ['Same as Monday', INSTAGRAM],
    ['See attached doc', INSTAGRAM],
    ['See Google Doc', INSTAGRAM],
    ['As last week', INSTAGRAM],
    ['same as last month', INSTAGRAM],
    ['see https://docs.google.com/document/d/1/edit', INSTAGRAM],
    ['Same as Instagram', INSTAGRAM + INSTAGRAM],
    ['Same as Instagram', '| March 2 | Instagram | Flu | Same as Facebook |\n'],
    ['Same as Instagram', '| March 9 | Instagram | Masks | Masks today. |\n'],
  ])('is told as not read where “%s” names no one post with a text', (words, others) => {
    const { posts, problems } = read(HEAD + others + facebook(words));
    expect(posts.at(-1)).toMatchObject({ channels: ['facebook'], copy: null });
    const own = problems.filter(({ post }) => post === posts.at(-1));
    expect(own).toMatchObject([{ finding: 'calendar/reference', place: { line: 5 + posts.length - 1 } }]);
  });

  it.each(['See our garden grow this week!', 'See you on Facebook', 'As you are, come in.'])(
    'is not seen in “%s”, which is a text',
    (words) => {
      const { posts, problems } = read(HEAD + INSTAGRAM + facebook(words));
      expect(posts.at(-1)).toMatchObject({ copy: words });
      expect(problems).toEqual([]);
    },
  );
});
