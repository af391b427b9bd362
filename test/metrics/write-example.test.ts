import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { eventFiles, exportFiles, year } from './year.ts';
test('w', () => {
  const posts = year();
  const registers = '/work/wt-metrics/examples/riverside-family-practice/registers';
  rmSync(join(registers, 'events'), { recursive: true, force: true });
  const put = (p: string, t: string | Uint8Array) => { mkdirSync(dirname(p), { recursive: true }); writeFileSync(p, t); };
  for (const [p, t] of eventFiles(posts)) put(join(registers, p), t);
  for (const [p, t] of exportFiles(posts)) put(join('/tmp/year', p), t);
  const by: Record<string, number> = {};
  for (const { channel, fate } of posts) by[channel + fate] = (by[channel + fate] ?? 0) + 1;
  console.log(posts.length, by, posts.filter((p) => p.subject === 'patient').length, new Set(posts.map((p)=>p.permalink)).size, new Set(posts.map((p)=>p.id)).size);
  expect(posts.length).toBeGreaterThan(0);
});
