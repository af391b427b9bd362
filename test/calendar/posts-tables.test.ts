import { expect, it } from 'vitest';
import { posts } from '../../src/commands/posts.ts';
import * as validators from '../../src/read/validators.generated.js';
import { read } from '../calendar/reading.ts';

const file = read('# Plan 2026\n\nWe post twice a week.\n\n| Date | Platform | Caption |\n|---|---|---|\n| 2026-03-03 | Facebook | Open on Sunday. |\n', {}, 'calendars/march.md');

it('shows every post as a row for people and as data for machines', () => {
  const { tables, data } = posts([file]);
  expect(tables.map(({ id }) => id)).toEqual(['posts']);
  expect(tables[0]!.rows).toEqual([['calendars/march.md:7', '2026-03-03-facebook-1', '2026-03-03', null, 'facebook', 'post', null, 'Open on Sunday.', null]]);
  expect(data.files).toEqual([{ path: 'calendars/march.md', posts: 1, unread: 0 }]);
  expect(data.posts[0]).toMatchObject({ copy: 'Open on Sunday.', line: 7 });
});

it('explains what each line was taken for', () => {
  const [, blocks] = posts([file], { explain: true }).tables;
  expect(blocks!.rows.map(([, lines, as, recogniser]) => [lines, as, recogniser])).toEqual([
    ['1–2', 'context', null],
    ['3–4', 'prose', null],
    ['5–6', 'prose', null],
    ['7–8', 'post', 'table'],
  ]);
});

it('is what the schema promises', () => {
  const { data, tables } = posts([file]);
  const counts = { files: 1, posts: 1, unread: 0, error: 0, warning: 0, notice: 0, waived: 0 };
  const report = { version: 1, command: 'posts', asOf: '2026-03-01', verdict: 'pass', counts, findings: [], tables, ...data };
  const validate = validators.posts as unknown as ((value: unknown) => boolean) & { errors?: unknown };
  expect(validate(report) || validate.errors).toBe(true);
});
