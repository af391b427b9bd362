import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chaperone, root } from './cli/run.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map((match) =>
  match[1]!.trimEnd().split('\n'),
);

/** Blocks that begin with a command of the built command line and show what it prints, `…` for what is left out. */
const shown = blocks.filter(([first, ...rest]) => first?.startsWith('$ node dist/cli.js') && rest.length > 0);

describe('the README shows real output', () => {
  test('in its first screen', () => {
    const firstScreen = readme.split('\n').slice(0, 45).join('\n');
    expect(firstScreen).toContain('node dist/cli.js lint examples/riverside-family-practice');
    expect(firstScreen).toContain('npm cit');
    expect(shown.length).toBeGreaterThan(0);
  });
  test.each(shown.map((lines) => [lines[0]!.slice('$ node dist/cli.js '.length), lines.slice(1)] as const))(
    '%s',
    (command, lines) => {
      const printed = chaperone([...command.split(' '), '--as-of', '2026-11-24']).stdout.split('\n');
      let at = 0;
      for (const line of lines.filter((one) => one.trim() !== '…' && one !== '')) {
        const found = printed.indexOf(line, at);
        expect(found, `after line ${at}: ${line}`).toBeGreaterThanOrEqual(0);
        at = found + 1;
      }
    },
  );
  test('every command of --help stands in its table, and nothing else does', () => {
    const table = [...readme.matchAll(/^\| `chaperone ([\w-]+)/gm)].map((match) => match[1]!);
    const help = [...chaperone(['--help']).stdout.matchAll(/^ {2}([\w-]+) /gm)].map((match) => match[1]!);
    expect(new Set(table)).toEqual(new Set(help.filter((name) => name !== 'help')));
  });
});
