import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render, safe, type Result } from '../../src/report/formats/index.ts';
import { diffCommand } from '../../src/commands/diff.ts';
import type { PolicyDiff } from '../../src/commands/consequences.ts';
import { diskSources } from '../../src/sources/disk.ts';
import { options } from './support.ts';

const folder = join(import.meta.dirname, '../../examples/policy-changes');
const stories = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const told = (story: string): Promise<Result> => {
  const side = (name: string) => diskSources(join(folder, story, name));
  const before = { sources: side('before'), paths: [''] };
  return diffCommand({ ...options, before, sources: side('after'), failOn: 'error' });
};

/** What a machine learns from a story, without what every report has. */
function answer({ report, data }: Result): string {
  const { effect, changes, replay, requiredApprovers } = data as unknown as PolicyDiff;
  const findings = report.findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
  return `${JSON.stringify({ verdict: report.verdict, effect, changes, replay, requiredApprovers, findings }, null, 2)}\n`;
}

describe.each(stories)('the change %s', (story) => {
  it('means, does and needs what is expected', async () => {
    const result = await told(story);
    await expect(answer(result)).toMatchFileSnapshot(join(folder, story, 'expected.json'));
  });

  it('is shown to people as expected', async () => {
    const shown = render('markdown', safe(await told(story)));
    await expect(shown).toMatchFileSnapshot(join(folder, story, 'expected.md'));
  });
});

describe('the stories', () => {
  it('show every effect that an officer meets', () => {
    const read = (story: string) =>
      JSON.parse(readFileSync(join(folder, story, 'expected.json'), 'utf8')) as PolicyDiff;
    expect(new Set(stories.map((story) => read(story).effect))).toEqual(
      new Set(['looser', 'mixed', 'neutral']),
    );
    expect(stories).toEqual(
      expect.arrayContaining([
        'raised-limit',
        'removed-term',
        'reordered-file',
        'reworded-message',
        'shortened-retention',
        'upgraded-pack',
        'widened-authorization',
      ]),
    );
  });
});
