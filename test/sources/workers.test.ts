import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bindMarkdownWasm, markdownWasm } from '../../scripts/markdown-wasm.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCalendar, unreadCalendar } from '../../src/calendar/index.ts';
import type { CalendarFile, CalendarSettings } from '../../src/model/calendar.ts';
import type { SourceText } from '../../src/model/place.ts';
import { sourceText } from '../../src/model/place.ts';
import { postData } from '../../src/model/post.ts';
import { calendarReader } from '../../src/sources/reader.ts';
import { startWorkers, type Pool } from '../../src/sources/workers.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'chaperone-workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bundles a module that a worker can run. */
async function bundle(name: string, contents: string): Promise<URL> {
  const outfile = join(folder, `${name}.mjs`);
  const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;
  const stdin = { contents, resolveDir: root, loader: 'ts' } as const;
  copyFileSync(markdownWasm(root), join(folder, 'markdown.wasm'));
  await build({
    stdin,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [bindMarkdownWasm(root)],
    banner: { js: banner },
  });
  return pathToFileURL(outfile);
}

/** A calendar with as many posts. */
function calendar(name: string, posts: number): SourceText {
  const days = Array.from({ length: posts }, (_, day) => String((day % 28) + 1).padStart(2, '0'));
  const text = days.map(
    (day, index) =>
      `## ${name} ${index}\n\n**Date:** 2026-03-${day}\n**Channel:** Instagram\n\n> Come and see us, ${name}.\n`,
  );
  return sourceText(`${name}.md`, text.join('\n'));
}

/** What was read, without the way from each text to its file and post. */
function content({ source, posts, passages, blocks, problems }: CalendarFile): unknown {
  const texts = [...posts.flatMap((post) => post.texts), ...passages];
  return [
    source.path,
    posts.map(postData),
    texts.map(({ text, segments }) => [text, segments]),
    blocks,
    problems,
  ];
}

async function runInWorkers<Task, Result>(
  tasks: readonly Task[],
  pool: Pool<Task, Result>,
): Promise<Result[]> {
  const workers = startWorkers(pool);
  const results = await Promise.all(tasks.map((task) => workers.run(task)));
  await workers.close();
  return results;
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('tasks in workers', () => {
  let module: URL;
  beforeAll(async () => {
    module = await bundle(
      'tasks',
      `import { serve } from './src/sources/workers.ts';
       serve((task, data) => {
         if (task === 'for ever') for (;;);
         if (task === 'throw') throw new Error('secret');
         if (task === 'exit') process.exit();
         if (task === 'end') setImmediate(() => process.exit());
         if (task === 'memory') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
         return task + data;
       });`,
    );
  });

  const run = (tasks: readonly string[], size: number) =>
    runInWorkers(tasks, {
      module,
      data: '!',
      size,
      budget: () => 1_000,
      failed: (task, why) => `${task}: ${why}`,
    });

  test.each([1, 2, 5])('give their results in order, with %i at a time', async (size) => {
    expect(await run(['a', 'b', 'c', 'd'], size)).toEqual(['a!', 'b!', 'c!', 'd!']);
  });

  test.each([1, 2])(
    'that take too long or break are stopped, and the others go on, with %i at a time',
    async (size) => {
      expect(await run(['a', 'for ever', 'b', 'throw', 'c', 'exit', 'd'], size)).toEqual([
        'a!',
        'for ever: time',
        'b!',
        'throw: broken',
        'c!',
        'exit: broken',
        'd!',
      ]);
    },
  );

  test('after the end of their worker are not waited for', async () => {
    const [first, ...others] = await run(['end', 'a', 'b', 'c'], 1);
    expect(first).toBe('end!');
    // The worker may still have taken some; one task at most is lost with it.
    expect(others.filter((result) => result.endsWith('!')).length).toBeGreaterThanOrEqual(2);
  });

  test('are none', async () => {
    expect(await run([], 2)).toEqual([]);
  });

  test('whose worker cannot start have no result', async () => {
    const pool = { module: new URL('./none.mjs', module), data: null, size: 2, budget: () => 1_000 };
    expect(await runInWorkers(['a', 'b', 'c'], { ...pool, failed: (_task, why) => why })).toEqual([
      'broken',
      'broken',
      'broken',
    ]);
  });
});

describe('calendars', () => {
  const settings: CalendarSettings = {
    timeZone: 'UTC',
    dateOrder: null,
    columns: {},
    start: null,
    channels: [],
  };
  let module: URL;
  beforeAll(async () => {
    module = await bundle('reader', `import './src/reader.ts';`);
  });

  test('are the same whether read here or in workers, in order', async () => {
    const sources = Array.from({ length: 6 }, (_, index) => calendar(`Post${index}`, 20 + index));
    const pool = { module, data: settings, size: 2, budget: () => 10_000 };
    const files = await runInWorkers(sources, {
      ...pool,
      failed: ({ path, text }, why) => unreadCalendar(sourceText(path, text), why),
    });
    const here = sources.map((source) => readCalendar(source, settings));
    expect(files.map(content)).toEqual(here.map(content));
    expect(
      files.every((file) =>
        file.posts.every((post) => post.texts.every((text) => text.source === file.source)),
      ),
    ).toBe(true);
  });

  test('that would take for ever are one unread block, and the others are read', async () => {
    const hostile = sourceText('hostile.md', 'a_b'.repeat(150_000));
    const read = calendarReader(module, 2, () => 1_000);
    const files = await listOf(read([calendar('One', 2), hostile, calendar('Two', 2)], settings));
    expect(files.map((file) => file.posts.length)).toEqual([2, 0, 2]);
    expect(files[1]!.blocks).toEqual([
      expect.objectContaining({ line: 1, as: 'unread', reason: expect.stringMatching(/too long/) }),
    ]);
  });

  test('that are quick need no worker', async () => {
    const read = calendarReader(new URL('./none.mjs', module), 2);
    const files = await listOf(read([calendar('One', 2)], settings));
    expect(files[0]!.posts.length).toBe(2);
  });
});
