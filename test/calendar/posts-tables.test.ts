import { expect, it } from 'vitest';
import { postsTables } from '../../src/commands/posts-tables.ts';
import { read } from './reading.ts';

const file = read(
  '# Plan 2026\n\nWe post twice a week.\n\n| Date | Platform | Caption |\n|---|---|---|\n| 2026-03-03 | Facebook | Open on Sunday. |\n',
  {},
  'calendars/march.md',
);

it('shows every post as a row', () => {
  const tables = postsTables([file]);
  expect(tables.map(({ id }) => id)).toEqual(['posts']);
  expect(tables[0]!.rows).toEqual([
    [
      'calendars/march.md:7',
      '2026-03-03-facebook-1',
      '2026-03-03',
      null,
      'facebook',
      'post',
      'Plan 2026',
      'Open on Sunday.',
      null,
    ],
  ]);
});

it('explains what each line was taken for', () => {
  const [, blocks] = postsTables([file], { explain: true });
  expect(blocks!.rows.map(([, lines, as, recogniser]) => [lines, as, recogniser])).toEqual([
    ['1–2', 'context', null],
    ['3–4', 'prose', null],
    ['5–6', 'prose', null],
    ['7–8', 'post', 'table'],
  ]);
});
