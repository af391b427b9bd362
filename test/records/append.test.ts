import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { appendLines } from '../../src/cli/append.ts';
import { lineOf } from '../../src/records/event.ts';
import { readRegister } from '../../src/records/register.ts';
import { diskSources } from '../../src/sources/disk.ts';
import { event } from './support.ts';

const published = event({ event: 'published', location: 'https://x.example/1', facts: { kind: 'post' } });
const deleted = event({ event: 'deleted', location: 'https://x.example/1', at: '2026-04-01T12:00:00Z' });
const copied = event({ event: 'copied', location: 'drawer 4', medium: 'physical' });

function register() {
  const root = mkdtempSync(join(tmpdir(), 'chaperone-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const append = (...events: readonly ReturnType<typeof event>[]) =>
    appendLines(
      root,
      {
        lines: events.map((one) => ({ month: one.at.slice(0, 7), line: lineOf(one) })),
        folder: 'registers/events',
        result: {} as never,
      },
      'pr-1',
    );
  const read = async () => {
    const { events, problems } = await readRegister(diskSources(root), 'registers');
    return [events, problems.map(({ finding }) => finding)];
  };
  return { root, append, read };
}

it('writes each month into its folder', async () => {
  const { append, read } = register();
  expect(await append(published, deleted)).toEqual([
    'registers/events/2026-03/pr-1.jsonl',
    'registers/events/2026-04/pr-1.jsonl',
  ]);
  expect(await read()).toEqual([2, []]);
});

it('keeps what is there: an append is an append', async () => {
  const { root, append } = register();
  await append(published);
  await append(copied);
  const text = readFileSync(join(root, 'registers/events/2026-03/pr-1.jsonl'), 'utf8');
  expect(text).toBe(`${lineOf(published)}\n${lineOf(copied)}\n`);
});

it('after a write that was cut off anywhere, loses nothing else and tells what was incomplete', async () => {
  const line = lineOf(copied);
  for (const cut of [1, 30, line.length - 1, line.length]) {
    const { root, append, read } = register();
    await append(published);
    appendFileSync(join(root, 'registers/events/2026-03/pr-1.jsonl'), line.slice(0, cut));
    const isWhole = cut === line.length;
    expect(await read()).toEqual([isWhole ? 2 : 1, isWhole ? [] : ['register/incomplete']]);
    await append(copied);
    expect(await read()).toEqual([isWhole ? 3 : 2, isWhole ? [] : ['register/incomplete']]);
  }
});
