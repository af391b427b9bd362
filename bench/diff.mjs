// A policy change replayed over many posts and a large register, in one run of `chaperone diff`: reading, and both
// sides judged by both policies. `node bench/diff.mjs [POSTS] [RECORDS] [PROGRAM]`
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from './generate.mjs';
import { events } from './register.mjs';

const root = join(import.meta.dirname, '..');
const posts = Number(process.argv[2] ?? 10_000);
const records = Number(process.argv[3] ?? 50_000);
const program = process.argv[4] ?? join(root, 'dist/cli.js');
const postsAFile = 50;
/** The register tells four events of each record. */
const eventsARecord = 4;

const head = (kind, id) =>
  `kind: ${kind}\nid: ${id}\nversion: 1.0.0\neffective: 2020-01-01\nowner: office-manager\n`;
const packs = ['hipaa', 'reviews', 'endorsements', 'promotion', 'person-first', 'accessibility', 'channels'];
const rules = (terms, max) =>
  `rules:\n  - { id: calm, kind: terms, title: Calm, severity: error, when: post.time == "07:00" || post.time == "09:15", options: { terms: [${terms}] } }\n` +
  `  - { id: short, kind: length, title: Short, severity: error, options: { max: ${max} } }\n`;
const policy = (extended, own) =>
  `${head('policy', 'p')}extends: [${extended.map((name) => `chaperone:${name}`).join(', ')}]\n${own}`;
const retention = (keep) =>
  `${head('retention', 't')}extends: [chaperone:retention/us]\nschedules:\n  - { id: advertising, title: Advertising, after: lastPublished, keep: ${keep}, then: destroy, method: { electronic: delete, physical: shred }, authority: [us-state-advertising], confirmed: { by: dana-wu, counsel: Lindqvist Law, on: 2026-01-05 } }\n`;

const documents = {
  'chaperone.yaml': `${head('practice', 'many')}name: Many\ntimeZone: America/Chicago\n`,
  'policy/records.yaml': `${head('records', 'r')}extends: [chaperone:records/us]\n`,
};
const before = {
  ...documents,
  'policy/policy.yaml': policy([...packs, 'schedule'], rules('{ find: appointment }', 900)),
  'policy/retention.yaml': retention('P6Y'),
};
const after = {
  ...documents,
  'policy/policy.yaml': policy(packs, rules('{ find: season }', 800)),
  'policy/retention.yaml': retention('P5Y'),
};

function writeAll(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function measure(folder, args) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status === null || status > 1) throw new Error(stderr);
  return { seconds: (performance.now() - begin) / 1000, report: JSON.parse(stdout) };
}

const folder = mkdtempSync(join(tmpdir(), 'chaperone-diff-'));
const [old, now] = [join(folder, 'before'), join(folder, 'after')];
writeAll(old, before);
write(old, Math.ceil(posts / postsAFile), postsAFile);
mkdirSync(join(old, 'registers/events/2026-01'), { recursive: true });
writeFileSync(join(old, 'registers/events/2026-01/all.jsonl'), [...events(records * eventsARecord)].join(''));
cpSync(old, now, { recursive: true });
writeAll(now, after);
const day = ['--as-of', '2026-11-24', '--format', 'json'];
const read = measure(folder, [
  'lint',
  'after/calendars',
  '--config',
  'after/chaperone.yaml',
  ...day,
  '--fail-on',
  'never',
]);
const { seconds, report } = measure(folder, ['diff', 'before', 'after', ...day, '--fail-on', 'never']);
const { newlyBlocked, newlyAllowed, destructionMoved, becameDestroyable } = report.replay;
console.log(
  `${report.counts.posts} posts and ${records} records: ${seconds.toFixed(1)} s (to lint the same posts once: ${read.seconds.toFixed(1)} s)`,
);
console.log(
  `  ${newlyBlocked.length} posts newly blocked, ${newlyAllowed.length} newly allowed, ${destructionMoved.length} records moved, ${becameDestroyable.length} become due`,
);
rmSync(folder, { recursive: true });
