// What must hold beside the tests: what is made from other files is up to date, the form and the types are right.
// Every step is run, so that one look shows all that is wrong; the exit code is 1 if any failed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/** Every file that Git has or would take, with what is in it. */
function tree() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const digest = (path) => {
    try {
      return createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex');
    } catch {
      return 'absent';
    }
  };
  return new Map(
    stdout
      .split('\0')
      .filter(Boolean)
      .map((path) => [path, digest(path)]),
  );
}

/** Runs a script that makes files and says which of them were not as it makes them. */
function leavesNoDifference(script) {
  const before = tree();
  if (!run(process.execPath, script)) return false;
  const after = tree();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  for (const path of changed) console.log(`  not up to date: ${path}`);
  return changed.length === 0;
}

const steps = {
  'generated files are up to date (npm run generate)': () => leavesNoDifference('scripts/generate.mjs'),
  'dist/ is what the sources build to (npm run build)': () => leavesNoDifference('scripts/build.mjs'),
  'nothing made is missing from the repository': () =>
    process.env.CI === undefined ||
    spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout === '',
  'format (npx prettier --write .)': () => run('npx', 'prettier', '--check', '--log-level', 'warn', '.'),
  'linter (npx oxlint --type-aware)': () => run('npx', 'oxlint', '--type-aware', '--quiet'),
  'types (npx tsc)': () => run('npx', 'tsc'),
};

const failed = Object.entries(steps).filter(([name, holds]) => {
  const ok = holds();
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  return !ok;
});
process.exitCode = failed.length > 0 ? 1 : 0;
