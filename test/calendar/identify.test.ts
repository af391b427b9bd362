import { expect, it } from 'vitest';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { sourceText } from '../../src/model/place.ts';
import { settings } from './reading.ts';

const ids = (files: Record<string, string>) =>
  identify(Object.entries(files).map(([path, text]) => readCalendar(sourceText(path, text), settings))).map(
    ({ posts, problems }) => ({
      ids: posts.map(({ id }) => id),
      problems: problems.map(({ finding }) => finding),
    }),
  );

const day = (title: string) => `## 2026-03-03 Instagram: ${title}\n\n> Come and see us.\n`;

it('makes ids of date, channel and ordinal over the sorted paths', () => {
  expect(ids({ 'b.md': day('Two'), 'a.md': day('One') })).toEqual([
    { ids: ['2026-03-03-instagram-2'], problems: [] },
    { ids: ['2026-03-03-instagram-1'], problems: [] },
  ]);
});

it('makes ids of the file and an ordinal where there is no date, and shows no title', () => {
  expect(
    ids({
      'calendars/Spring plan.md': '## Post 1: Her knee\n\n> Text one.\n\n## Post 2: His hip\n\n> Text two.\n',
    })[0]!.ids,
  ).toEqual(['spring-plan-1', 'spring-plan-2']);
});

const native = (id: string) => `## One\n\n- id: ${id}\n- date: 2026-03-03\n\nText.\n`;

it('keeps the author’s ids and reports one used twice', () => {
  expect(ids({ 'a.md': native('knee'), 'b.md': native('knee') })).toEqual([
    { ids: ['knee'], problems: [] },
    { ids: ['2026-03-03-post-1'], problems: ['calendar/duplicate-id'] },
  ]);
});
