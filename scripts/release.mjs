// node scripts/release.mjs [--dry-run]: releases the version of package.json from the commit that is checked out. Tags
// it v0.1.0 and moves v0.1 and v0 there, here and at `origin`. Nothing is done unless the tree is clean, the versions
// agree, the changelog has the version, dist/ is what the sources build to, and the tag is new.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = values.root ?? join(import.meta.dirname, '..');
const run = (command, ...args) => execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim();
const git = (...args) => run('git', ...args);
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The tags of a version, the one that never moves first: `v0.1.0`, `v0.1`, `v0`. */
function tagsOf(version) {
  const [, major, minor] =
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?$/.exec(version) ?? [];
  if (major === undefined) throw new Error(`package.json has no version: ${version}`);
  // Who follows v0 or v0.1 gets no version that is only tried.
  return version.includes('-') ? [`v${version}`] : [`v${version}`, `v${major}.${minor}`, `v${major}`];
}

/** Why a version cannot be released, in sentences. */
function faults(version) {
  const lock = JSON.parse(read('package-lock.json'));
  const generated = /version = '([^']+)'/.exec(read('src/model/version.generated.ts'))?.[1];
  const [tag] = tagsOf(version);
  const checks = [
    [() => git('status', '--porcelain') === '', 'The tree is not clean.'],
    [
      () => lock.version === version && lock.packages[''].version === version,
      'package-lock.json has another version.',
    ],
    [() => generated === version, 'The generated version is another one: npm run generate.'],
    [() => read('CHANGELOG.md').includes(`## [${version}]`), `CHANGELOG.md has no section [${version}].`],
    [() => git('tag', '--list', tag) === '', `${tag} is there already; a released version never moves.`],
    [
      () => git('ls-remote', '--tags', 'origin', `refs/tags/${tag}`) === '',
      `origin has ${tag} already; a released version never moves.`,
    ],
    [rebuilt, 'dist/ is not what the sources build to: npm run build, and commit it.'],
  ];
  return checks.filter(([holds]) => !holds()).map(([, sentence]) => sentence);
}

/** Whether building changes nothing, skipped-over files included. */
function rebuilt() {
  run('npm', 'run', '--silent', 'build');
  const tracked = git('ls-files', '-s', 'dist').split('\n').filter(Boolean);
  const files = tracked.map((line) => ({ path: line.slice(line.indexOf('\t') + 1), id: line.split(' ')[1] }));
  const isSame = files.every(({ path, id }) => git('hash-object', '--', path) === id);
  return isSame && files.length > 0 && git('ls-files', '--others', '--exclude-standard', 'dist') === '';
}

const { version } = JSON.parse(read('package.json'));
const tags = tagsOf(version);
const wrong = faults(version);
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) process.exitCode = 1;
else if (values['dry-run'])
  console.log(`Would tag ${git('rev-parse', '--short', 'HEAD')} as ${tags.join(', ')}.`);
else {
  const [fixed, ...moving] = tags;
  git('tag', '--annotate', '--message', `Chaperone ${version}`, fixed);
  for (const tag of moving) git('tag', '--force', '--annotate', '--message', `Chaperone ${version}`, tag);
  const refs = [`refs/tags/${fixed}`, ...moving.map((tag) => `+refs/tags/${tag}`)];
  git('push', '--quiet', '--atomic', 'origin', ...refs);
  console.log(`Tagged ${git('rev-parse', '--short', 'HEAD')} as ${tags.join(', ')}.`);
}
