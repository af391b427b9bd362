// npm run e2e:act: the Action as another repository's workflow uses it, run on this machine by `act` (a Go program:
// `go install github.com/nektos/act@v0.2.89`; on the path, or named by ACT). Skipped, with a notice, where there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const act = process.env.ACT ?? 'act';

/** A practice of somebody else's, with nothing of this project but action.yml and dist/. */
function consumer() {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-act-'));
  cpSync(join(root, 'examples/riverside-family-practice'), folder, { recursive: true });
  for (const part of ['action.yml', 'dist'])
    cpSync(join(root, part), join(folder, 'chaperone', part), { recursive: true });
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  const workflow = `on: workflow_dispatch
jobs:
  chaperone:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./chaperone
        id: chaperone
        with: { github-token: '', fail-on: never, as-of: '2026-09-28' }
      - run: echo "verdict=\${{ steps.chaperone.outputs.verdict }} posts=\${{ steps.chaperone.outputs.posts }}"
`;
  writeFileSync(join(folder, '.github/workflows/chaperone.yml'), workflow);
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args]);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'practice');
  return folder;
}

if (spawnSync(act, ['--version']).status !== 0) console.log('skipped: there is no `act` here');
else {
  const folder = consumer();
  const { status, stdout, stderr } = spawnSync(
    act,
    ['workflow_dispatch', '--platform', 'ubuntu-latest=-self-hosted', '--pull=false'],
    { cwd: folder, encoding: 'utf8', timeout: 180_000, maxBuffer: 1 << 28 },
  );
  rmSync(folder, { recursive: true, force: true });
  const said = /verdict=(pass|fail) posts=([1-9]\d*)/.exec(stdout)?.[0];
  if (status !== 0 || said === undefined) {
    process.stdout.write(stdout + stderr);
    process.exitCode = 1;
  } else console.log(`ok: the Action ran under act, ${said}`);
}
