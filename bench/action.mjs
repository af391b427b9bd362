// npm run bench:action [-- --runs N]: from the event to the verdict on a pull request of 40 posts, with the packs that
// ship. A GitHub on this machine answers at once, so that what is measured is our own time. Prints medians of the whole
// process, wall clock and processor, beside bare node in the same run; trust the differences, not the seconds. The
// Action runs under Node 24, as action.yml says: measure with it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { write } from './generate.mjs';

const root = join(import.meta.dirname, '..');
const action = join(root, 'dist/action.js');
const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const work = mkdtempSync(join(tmpdir(), 'chaperone-bench-action-'));
const packs = 'hipaa reviews endorsements promotion person-first accessibility channels tracking schedule';

const git = (...args) =>
  execFileSync(
    'git',
    ['-C', join(work, 'checkout'), '-c', 'user.name=B', '-c', 'user.email=b@b.example', ...args],
    {
      encoding: 'utf8',
    },
  ).trim();

function put(path, text) {
  mkdirSync(join(work, 'checkout', path, '..'), { recursive: true });
  writeFileSync(join(work, 'checkout', path), text);
}

/** A practice with 40 posts, and a change that brings 40 more. */
function repository() {
  const head = 'version: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n';
  put('chaperone.yaml', `kind: practice\nid: bench\n${head}name: Bench Clinic\ntimeZone: America/Chicago\n`);
  const extend = packs.split(' ').map((name) => `  - chaperone:${name}\n`);
  put('policy/policy.yaml', `kind: policy\nid: bench-policy\n${head}extends:\n${extend.join('')}`);
  write(join(work, 'checkout/calendars/old'), 1, 40);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
  const base = git('rev-parse', 'HEAD');
  // Other posts than those before: nothing that was worked out for one helps with another.
  write(join(work, 'checkout/calendars/new'), 1, 40, 2);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'after');
  return { base, head: git('rev-parse', 'HEAD') };
}

/** A GitHub that knows the comparison, has nothing else, and takes what is written. */
function github({ base }) {
  const compared = {
    base_commit: { sha: base },
    merge_base_commit: { sha: base },
    total_commits: 0,
    commits: [],
    files: [],
  };
  const server = createServer((request, response) => {
    const body = request.method !== 'GET' ? { id: 1 } : request.url.includes('/compare/') ? compared : [];
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Milliseconds of a whole process, and of the processor in it. */
function once(args, env) {
  const meter = join(work, 'cpu');
  const begun = performance.now();
  const preload = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeFileSync(${JSON.stringify(meter)},String((user+system)/1000))})`;
  const child = spawn(process.execPath, ['--import', preload, ...args], { env, stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, wall: performance.now() - begun, cpu: Number(readFileSync(meter, 'utf8')) }),
    );
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(address, { base, head }) {
  const pull = {
    number: 1,
    title: 'B',
    user: { login: 'b' },
    base: { ref: 'main', sha: base },
    head: { ref: 'b', sha: head },
  };
  for (const name of ['event.json', 'output', 'summary'])
    writeFileSync(join(work, name), name === 'event.json' ? JSON.stringify({ pull_request: pull }) : '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: address,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(work, 'event.json'),
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_STEP_SUMMARY: join(work, 'summary'),
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'bench/bench',
    GITHUB_WORKSPACE: join(work, 'checkout'),
    RUNNER_TEMP: work,
    INPUT_SCOPE: 'new',
    'INPUT_AS-OF': '2026-01-01',
    'INPUT_FAIL-ON': 'error',
    'INPUT_GITHUB-TOKEN': 'ghs_bench',
  };
  const bare = [];
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) {
    bare.push(await once(['-e', '0'], env));
    runs.push(await once([action], env));
  }
  const outputs = readFileSync(join(work, 'output'), 'utf8');
  const posts = /posts<<\S+\n(\d+)/.exec(outputs)?.[1];
  const row = (name, of) => {
    const [ours, floor] = [median(runs.map(of)), median(bare.map(of))];
    console.log(`${name.padEnd(16)} ${Math.round(ours)} ms, ${Math.round(ours - floor)} ms beyond bare node`);
  };
  console.log(
    `event to verdict, ${posts} posts of which 40 are new, node ${process.version}, exit ${runs[0].code}`,
  );
  row('wall clock', ({ wall }) => wall);
  row('processor', ({ cpu }) => cpu);
  console.log('the bar: 1000 ms of wall clock beyond bare node, under the node of action.yml (24)');
}

if (!existsSync(action)) throw new Error(`${action} is missing: npm run build`);
try {
  const commits = repository();
  const server = await github(commits);
  await measure(`http://127.0.0.1:${server.address().port}`, commits);
  server.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
