import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { runStep } from '../action/runner.ts';
import { chaperone, folder, root, type Ran } from '../cli/run.ts';

/** A word that no detector knows: only never repeating what was read keeps it in. */
const TOKEN = 'zyxquorp';
/** What the detectors know. */
const IDENTIFIERS = '312-555-0187, quill.w@mail.example, SSN 219-09-9999, MRN 00482913';
const SEEN = /555-0187|quill|219-09|00482913/i;

/** The practices that the project itself has, each with its folder. */
const practices = ['examples/riverside-family-practice', 'test/records/story'];

function filesOf(practice: string): Record<string, string> {
  const top = join(root, practice);
  const names = readdirSync(top, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(ya?ml|md|jsonl)$/.test(name) && !/README|answers/.test(name));
  return Object.fromEntries(texts.map((name) => [name, readFileSync(join(top, name), 'utf8')]));
}

/** Every line of Markdown that holds a text, with more behind it; what only gives the form stays. */
function plantedMarkdown(text: string, what: string): string {
  return text.replaceAll(
    /^(?!\s*$|[-|: ]+$|```)(.*?)(\s*\|?\s*)$/gm,
    (_, line: string, end: string) => `${line} ${what}${end}`,
  );
}

/** Every value of a YAML document, below the document's own, that `only` picks, with more behind it. */
function plantedYaml(text: string, what: string, only: (value: string) => boolean): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node, path) {
      if (key !== 'key' && typeof node.value === 'string' && path.length > 3 && only(node.value))
        node.value = `${node.value} ${what}`;
    },
  });
  return document.toString();
}

/** Values that are read as words, not as one of a fixed choice. */
const isWords = (value: string): boolean => /\S \S/.test(value);

const printedBy = ({ stdout, stderr }: Ran): string => stdout + stderr;

/** Commands that read a practice; `posts` echoes its calendars by design. */
const commands = [
  [
    'lint',
    '--format',
    'text',
    '--format',
    'json',
    '--format',
    'markdown',
    '--format',
    'sarif',
    '--format',
    'html',
    '--format',
    'github',
  ],
  ['test'],
  ['coverage', '--format', 'json'],
  ['authorizations', '--format', 'json'],
  ['records', '--format', 'json'],
  ['retention', '--format', 'json'],
  ['explain', 'no-such-rule'],
];

describe.each(practices)('%s, with identifiers everywhere', (practice) => {
  const files = filesOf(practice);

  test.each(commands)('in its calendars: %s', (...args) => {
    const planted = Object.entries(files).map(([name, text]) => [
      name,
      name.endsWith('.md') ? plantedMarkdown(text, IDENTIFIERS) : text,
    ]);
    const ran = chaperone(args, folder(Object.fromEntries(planted)));
    expect(ran.status).not.toBe(3);
    expect(printedBy(ran)).not.toMatch(SEEN);
  });

  const documents = Object.keys(files).filter((name) => /\.ya?ml$/.test(name));
  const everywhere: [string, string, string[], (value: string) => boolean][] = [
    ['words', 'all documents', documents, isWords],
    ...documents.map((name): [string, string, string[], (value: string) => boolean] => [
      'fixed values',
      name,
      [name],
      (value) => !isWords(value),
    ]),
  ];
  test.each(everywhere)('in the %s of %s', (_what, _where, names, only) => {
    const planted = names.map((name) => [name, plantedYaml(files[name]!, IDENTIFIERS, only)]);
    const path = folder({ ...files, ...Object.fromEntries(planted) });
    const ran = chaperone(['lint', '--format', 'json', '--format', 'text'], path);
    expect(ran.status).toBeOneOf([0, 1, 2]);
    expect(printedBy(ran)).not.toMatch(SEEN);
  });
});

describe('where Chaperone itself fails', () => {
  const { 'calendars/2026-10.md': october = '', ...files } = filesOf(practices[0]!);
  const short = october.split('\n').slice(0, 60).join('\n');
  const planted = {
    ...Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('calendars/'))),
    'calendars/2026-10.md': plantedMarkdown(short, `${TOKEN} ${IDENTIFIERS}`),
  };
  const fault = (which: string): Record<string, string> => ({
    NODE_OPTIONS: `--require ${join(import.meta.dirname, 'crash.cjs')}`,
    CANARY: TOKEN,
    CANARY_FAULT: which,
  });
  const faults = ['match', 'replace', 'normalise', 'map', 'slice', 'lower', 'trim'].flatMap((name) =>
    [1, 8].map((nth) => `${name} ${nth}`),
  );

  test.each(faults)('the command line, at %s, neither passes nor repeats what it was reading', (which) => {
    const ran = chaperone(['lint'], folder(planted), '', fault(which));
    expect(ran.stderr).toContain('<fault>');
    expect(ran.status).toBeOneOf([1, 3]);
    expect(printedBy(ran)).not.toContain('cannot handle');
    expect(printedBy(ran)).not.toMatch(SEEN);
  });

  test.each(faults)('the Action, at %s, neither passes nor repeats what it was reading', (which) => {
    const step = runStep(folder(planted), {}, undefined, undefined, fault(which));
    expect(step.log).toContain('<fault>');
    expect(step.exitCode).toBe(1);
    expect(step.log + step.summary).not.toContain('cannot handle');
    expect(step.log + step.summary).not.toMatch(SEEN);
  });
});
