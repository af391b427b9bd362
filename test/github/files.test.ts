import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/commands/fault.ts';
import { writeReport } from '../../src/github/files.ts';

describe('writing a report', () => {
  let root = '';
  let workspace = '';
  let temporary = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'chaperone-files-'));
    workspace = join(root, 'workspace');
    temporary = join(root, 'temporary');
    mkdirSync(workspace);
    mkdirSync(temporary);
  });
  const write = (path: string) => writeReport(path, 'report', [workspace, temporary]);

  test.each(['report.html', 'reports/deep/report.html', './a/../report.html'])('to %s', async (path) => {
    const written = await write(path);
    expect(readFileSync(join(workspace, path), 'utf8')).toBe('report');
    expect(written).toBe(join(workspace, path));
  });

  test('over an older one, and below the temporary folder', async () => {
    await write('report.html');
    await write('report.html');
    expect(await write(join(temporary, 'r.json'))).toBe(join(temporary, 'r.json'));
  });

  test.each(['../report.html', '/etc/report.html', '../workspace-2/report.html', '..'])(
    'not to %s',
    async (path) => {
      await expect(write(path)).rejects.toThrow(InputError);
    },
  );

  test('not through a link that the checkout brought', async () => {
    const outside = join(root, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'profile'), 'mine');
    symlinkSync(outside, join(workspace, 'reports'));
    symlinkSync(join(outside, 'profile'), join(workspace, 'report.html'));
    symlinkSync(join(outside, 'new'), join(workspace, 'dangling.html'));
    for (const path of ['reports/profile', 'reports/deep/x', 'report.html', 'dangling.html']) {
      await expect(write(path)).rejects.toThrow(InputError);
    }
    expect(readFileSync(join(outside, 'profile'), 'utf8')).toBe('mine');
  });
});
