// A large export, streamed: time and peak memory of `metrics import` and `metrics report`, for a number of rows and for
// half of it, so that one sees whether the cost is linear. `node bench/metrics.mjs [ROWS] [PROGRAM]`
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const total = Number(process.argv[2] ?? 1_000_000);
const program = process.argv[3] ?? join(root, 'dist/cli.js');

const practice = `kind: practice\nid: many\nversion: 1.0.0\neffective: 2020-01-01\nowner: office-manager\nname: Many\ntimeZone: America/Chicago\n`;
const header =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';

const two = (number) => String(number).padStart(2, '0');

/** A post a line, as Meta Business Suite exports them, over two years, with quoted texts of some length. */
function line(index) {
  const day = new Date(Date.UTC(2024, 0, 1) + (index % 730) * 86_400_000);
  const when = `${two(day.getUTCMonth() + 1)}/${two(day.getUTCDate())}/${day.getUTCFullYear()} ${two(index % 24)}:${two(index % 60)}`;
  const text = `"Flu shots, walk in from eight. ""No appointment"", side door.\nQuestions? Call us."`;
  const reach = 500 + (index % 9000);
  return `1800${10_000_000_000_000 + index},17841400000000001,many,Many,${text},0,${when},https://www.instagram.com/p/${index.toString(36)}x/,IG image,,Lifetime,"${Math.floor((reach * 3) / 1000)},${String((reach * 3) % 1000).padStart(3, '0')}",${reach},${index % 90},${index % 7},${index % 3},${index % 11},${index % 13}\n`;
}

function write(path, rows) {
  const file = openSync(path, 'w');
  writeSync(file, `\uFEFF${header}\n`);
  let text = '';
  for (let index = 0; index < rows; index++) {
    text += line(index);
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

function run(folder, args) {
  const peak = join(folder, 'peak');
  const cpu = join(folder, 'cpu');
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(root, 'bench/peak.mjs'), program, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, BENCH_PEAK: peak, BENCH_CPU: cpu },
    },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr.slice(0, 500)}`);
  return {
    seconds,
    cpu: Number(readFileSync(cpu, 'utf8')),
    mebibytes: Number(readFileSync(peak, 'utf8')) / 1024,
  };
}

/** @type {[string, string[]][]} */
const commands = [
  ['import', ['metrics', 'import', 'export.csv', '--format', 'json=out.json']],
  ['the same again', ['metrics', 'import', 'export.csv', '--format', 'json=out.json']],
  ['report', ['metrics', 'report', '--format', 'json=out.json']],
];

for (const rows of [total]) {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-bench-'));
  try {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'chaperone.yaml'), practice);
    write(join(folder, 'export.csv'), rows);
    for (const [name, args] of commands) {
      const { seconds, cpu, mebibytes } = run(folder, args);
      console.log(
        `${rows} rows, ${name}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of the processor), ${mebibytes.toFixed(0)} MiB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
