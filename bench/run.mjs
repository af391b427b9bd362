// npm run bench [-- --runs N] [--small]: Chaperone beside others on the same files in the same run. Prints medians;
// trust the ratios, not the seconds. `--small` leaves out the 1,000 files.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { write } from './generate.mjs';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, small: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const cli = join(root, 'dist/cli.js');
const action = join(root, 'dist/action.js');
const example = join(root, 'examples/riverside-family-practice');
const work = mkdtempSync(join(tmpdir(), 'chaperone-bench-'));
const peakFile = join(work, 'peak');

/** An environment as on a developer's machine: outside GitHub's runner, without an event. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(GITHUB_|INPUT_|NODE_OPTIONS$)/.test(name)),
);

/** Runs a program; milliseconds of the whole process, peak memory in MiB where asked for. */
function once(args, { cwd = root, statuses = [0], peak = false } = {}) {
  const preload = peak ? ['--import', pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href] : [];
  const begun = performance.now();
  const { status, signal } = spawnSync(process.execPath, [...preload, ...args], {
    cwd,
    env: { ...environment, BENCH_PEAK: peakFile },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const ms = performance.now() - begun;
  if (!statuses.includes(status)) {
    throw new Error(`exit ${status ?? signal}: node ${args.join(' ')}`);
  }
  return peak ? { ms, mib: Number(readFileSync(peakFile, 'utf8')) / 1024 } : { ms };
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** The programs in turn, so many rounds, so that a busy moment meets all of them. */
function rounds(programs, count) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const [name, [args, options]] of Object.entries(programs)) times[name].push(once(args, options).ms);
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

function practice(name, files, posts) {
  const folder = join(work, name);
  cpSync(join(example, 'chaperone.yaml'), join(folder, 'chaperone.yaml'));
  cpSync(join(example, 'policy'), join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'own.yaml'), withoutPacks(folder));
  const bytes = write(folder, files, posts);
  console.log(`${files} files × ${posts} posts: ${(bytes / 1e6).toFixed(2)} MB`);
  return folder;
}

/** The practice judged by its own rules alone, without the shipped packs, which ask about a hundred things more. */
function withoutPacks(folder) {
  const policy = parseDocument(readFileSync(join(folder, 'policy/social-media.yaml'), 'utf8'));
  for (const key of ['extends', 'adjust']) policy.delete(key);
  writeFileSync(join(folder, 'own-policy.yaml'), String(policy));
  const document = readFileSync(join(folder, 'chaperone.yaml'), 'utf8');
  return `${document.replace(/^files:\n(?: .*\n)+/m, '')}\nfiles: { policies: [own-policy.yaml, policy/responsibilities.yaml, policy/training.yaml] }\n`;
}

const lint = (folder, ...more) => [
  cli,
  'lint',
  folder,
  '--as-of',
  '2026-01-01',
  '--fail-on',
  'never',
  ...more,
];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const row = (name, figure, note = '') => console.log(`  ${name.padEnd(44)}${figure.padStart(10)}  ${note}`);

/** A quick run that read nothing is not quick: says what was read. */
function whatWasRead(folder) {
  const file = join(work, 'report.json');
  once(lint(folder, '--format', `json=${file}`));
  const { counts } = JSON.parse(readFileSync(file, 'utf8'));
  row('posts read / unread', `${counts.posts} / ${counts.unread}`);
  row('errors, warnings, notices', [counts.error, counts.warning, counts.notice].join(', '));
}

function besideOthers(folder) {
  const calendars = join(folder, 'calendars');
  const programs = {
    'parsing alone (remark-parse, gfm)': [[join(root, 'bench/parse.mjs'), calendars]],
    'chaperone lint, own rules': [lint(folder, '--config', join(folder, 'own.yaml'))],
    'chaperone lint, own rules and nine packs': [lint(folder)],
    'chaperone posts': [[cli, 'posts', folder, '--format', 'json']],
    'markdownlint-cli2': [
      [join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
      { cwd: calendars, statuses: [0, 1] },
    ],
    'remark-cli, recommended preset': [
      [
        join(root, 'node_modules/remark-cli/cli.js'),
        '--no-stdout',
        '--quiet',
        '--use',
        'remark-preset-lint-recommended',
        calendars,
      ],
      { statuses: [0, 1] },
    ],
  };
  if (!existsSync(cli))
    for (const name of Object.keys(programs).filter((one) => one.startsWith('chaperone')))
      delete programs[name];
  const times = rounds(programs, runs);
  const floor = times['parsing alone (remark-parse, gfm)'];
  for (const [name, ms] of Object.entries(times))
    row(name, seconds(ms), `${(ms / floor).toFixed(2)} × parsing alone`);
  return times['chaperone lint, own rules'];
}

function growth(small, folder, factor) {
  const { ms, mib } = once(lint(folder, '--config', join(folder, 'own.yaml')), { peak: true });
  row(
    'chaperone lint, own rules',
    seconds(ms),
    `${(ms / small / factor).toFixed(2)} × ${factor} × the smaller run (bar: 1.25)`,
  );
  row('peak memory', `${Math.round(mib)} MiB`, '(bar: 1024)');
}

function startUp() {
  const programs = { 'bare node': [['-e', '0']] };
  if (existsSync(cli)) programs['dist/cli.js --version'] = [[cli, '--version']];
  if (existsSync(action)) programs['dist/action.js, no event'] = [[action], { statuses: [0, 1, 2, 3] }];
  console.log('start-up');
  const times = rounds(programs, 11);
  for (const [name, ms] of Object.entries(times))
    row(name, `${Math.round(ms)} ms`, `${Math.round(ms - times['bare node'])} ms beyond bare node`);
}

try {
  console.log(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, medians of ${runs}\n`,
  );
  for (const built of [cli, action])
    if (!existsSync(built)) console.log(`missing: ${built} (npm run build); its rows are left out`);
  const small = practice('small', 100, 50);
  const ms = besideOthers(small);
  if (ms !== undefined) {
    whatWasRead(small);
    row('peak memory', `${Math.round(once(lint(small), { peak: true }).mib)} MiB`);
    console.log('the bar: chaperone lint ≤ 1.5 × parsing alone\n');
    if (!values.small) growth(ms, practice('large', 1000, 100), 20);
  }
  startUp();
} finally {
  rmSync(work, { recursive: true, force: true });
}
