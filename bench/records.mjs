// A register of many events, streamed: time and peak memory of `retention` and `trace`, for a size and for half of it,
// so that one sees whether the cost is linear. `node bench/records.mjs [EVENTS] [PROGRAM]`
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from './register.mjs';

const root = join(import.meta.dirname, '..');
const total = Number(process.argv[2] ?? 1_000_000);
const program = process.argv[3] ?? join(root, 'dist/cli.js');

const documents = {
  'chaperone.yaml': `kind: practice\nid: many\nversion: 1.0.0\neffective: 2020-01-01\nowner: office-manager\nname: Many\ntimeZone: America/Chicago\n`,
  'policy/records.yaml': `kind: records\nid: r\nversion: 1.0.0\neffective: 2020-01-01\nowner: o\nextends: [chaperone:records/us]\n`,
  'policy/retention.yaml': `kind: retention\nid: t\nversion: 1.0.0\neffective: 2020-01-01\nowner: o\nextends: [chaperone:retention/us]\nschedules:\n  - { id: advertising, title: Six years, after: lastPublished, keep: P6Y, then: destroy, method: { electronic: delete, physical: shred }, authority: [us-state-advertising], confirmed: { by: dana-wu, counsel: Lindqvist Law, on: 2026-01-05 } }\n`,
};

function generate(folder, count) {
  for (const [name, text] of Object.entries(documents)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, 'registers/events/2026-01'), { recursive: true });
  let file = null;
  let bytes = 0;
  let buffer = [];
  let number = 0;
  const flush = () => {
    if (file !== null) bytes += writeSync(file, buffer.join(''));
    buffer = [];
  };
  for (const one of events(count)) {
    if (file === null || bytes > 60e6) {
      flush();
      if (file !== null) closeSync(file);
      file = openSync(
        join(folder, `registers/events/2026-01/part-${String(number++).padStart(3, '0')}.jsonl`),
        'w',
      );
      bytes = 0;
    }
    buffer.push(one);
    if (buffer.length === 10_000) flush();
  }
  flush();
  closeSync(file);
  return number;
}

function measure(folder, args) {
  const peak = join(folder, '../peak');
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(root, 'bench/peak.mjs'),
      program,
      ...args,
      '--config',
      join(folder, 'chaperone.yaml'),
      '--as-of',
      '2026-11-24',
    ],
    {
      cwd: folder,
      env: { ...process.env, BENCH_PEAK: peak, BENCH_CPU: `${peak}-cpu` },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  const seconds = (performance.now() - begin) / 1000;
  if (status > 1) throw new Error(stderr);
  return {
    seconds,
    mebibytes: Number(readFileSync(peak, 'utf8')) / 1024,
    cpu: Number(readFileSync(`${peak}-cpu`, 'utf8')),
    bytes: stdout.length,
  };
}

for (const count of [Math.round(total / 2), total]) {
  const base = mkdtempSync(join(tmpdir(), 'chaperone-records-'));
  const folder = join(base, 'practice');
  mkdirSync(folder);
  const files = generate(folder, count);
  const size = Array.from(
    { length: files },
    (_, at) =>
      statSync(join(folder, `registers/events/2026-01/part-${String(at).padStart(3, '0')}.jsonl`)).size,
  ).reduce((a, b) => a + b, 0);
  console.log(`${count} events, ${files} files, ${(size / 2 ** 20).toFixed(0)} MiB`);
  for (const args of [
    ['retention', '--due', '--within', 'P2D'],
    ['trace', 'post-777'],
    ['retention', '--format', 'json'],
  ]) {
    const { seconds, cpu, mebibytes, bytes } = measure(folder, args);
    console.log(
      `  ${args.join(' ').padEnd(30)} ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor)  ${mebibytes.toFixed(0)} MiB peak  ${(bytes / 2 ** 20).toFixed(1)} MiB out`,
    );
  }
  rmSync(base, { recursive: true });
}
