import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { readYaml } from '../../src/read/yaml.ts';
import type { Part, Path } from '../../src/read/yaml.ts';

const read = (text: string) => readYaml(sourceText('a.yaml', text));
const problems = (text: string): string[] =>
  read(text).problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);

describe('what is read', () => {
  test('YAML 1.2: yes is text, a date is text, a merge key is a key', () => {
    expect(read('a: yes\nb: 2026-01-01\nc: true\n"<<": { d: 1 }\n').value).toEqual({
      a: 'yes',
      b: '2026-01-01',
      c: true,
      '<<': { d: 1 },
    });
  });

  test('JSON with tabs, escapes and surrogates', () => {
    const { value, problems } = read('{\n\t"a": "\\ud83d\\ude42\\/",\n\t"b": [\n\t\t1\n\t]\n}');
    expect(problems).toEqual([]);
    expect(value).toEqual({ a: '🙂/', b: [1] });
  });

  test('anchors and aliases', () => {
    expect(read('a: &x [1]\nb: *x\n').value).toEqual({ a: [1], b: [1] });
  });

  test('a key named __proto__ is a key', () => {
    expect(Object.keys(read('__proto__: { a: 1 }').value as object)).toEqual(['__proto__']);
  });
});

describe('places', () => {
  const text = 'a:\n  - b: 1\n    c: { d: two }\n  -\ne: &x { f: 3 }\ng: *x\n';
  test.each<[Path, Part, string]>([
    [['a', 0, 'b'], 'value', '2:8-2:9'],
    [['a', 0, 'b'], 'key', '2:5-2:6'],
    [['a', '0', 'c', 'd'], 'value', '3:13-3:16'],
    [['a', 0], 'head', '2:5-2:6'],
    [['a', 0], 'value', '2:5-3:18'],
    [['a', 0, 'missing'], 'value', '2:5-3:18'],
    [['g', 'f'], 'value', '5:12-5:13'],
    [['g'], 'value', '6:4-6:6'],
  ])('%j %s', (path, part, expected) => {
    const { line, column, endLine, endColumn } = read(text).placeOf(path, part);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });
});

describe('what is refused, in our own words, at its place', () => {
  test.each([
    ['find: @handle', '1:7 A value cannot begin with this character (`@`, a backtick or `%`).'],
    [
      'when: "x" in post.tags',
      '1:11 Something follows that does not belong here, perhaps after a closing quote.',
    ],
    ['title: Ad: yes', '1:8 There is a second `: ` in this value, or its indentation is off.'],
    [
      'when: !(post.urgent)',
      '1:7 A value that begins with `!` is read as a tag, and tags are not used here.',
    ],
    ['a:\n\tb: 1', '2:1 A tab stands where indentation is expected.'],
    ['a: *b', '1:4 A value that begins with `*` is an alias, and no anchor has its name.'],
    ['a: &x [*x]', '1:8 This alias refers to the value it stands in.'],
    ['a: 1\nb: 2\na: 3', '3:1 The key is given twice in the same mapping; only one value can hold.'],
    ['a: 1\n---\nb: 2', '2:1 The file holds several documents; only one is read.'],
    ['%YAML 1.1\n---\na: yes', '1:1 A line that begins with `%` is not read here.'],
    ['? [a]\n: 1', '1:3 A key must be text, not an alias, a list or a mapping.'],
  ])('%j', (text, expected) => {
    expect(problems(text)).toContain(expected);
    expect(problems(text)).toHaveLength(1);
  });

  test('no sentence repeats what was written', () => {
    for (const trap of ['@', '*', '!', '"x" ', '[', '%', '`', '&', "'x' ", '- ', '{'])
      for (const { message, hint } of read(`a: ${trap}zanzibar\n`).problems)
        expect(message + String(hint)).not.toContain('zanzibar');
  });

  test('one mistake in a value leaves the rest readable', () => {
    expect(read('find: @handle\nb: 1\n').value).toMatchObject({ b: 1 });
  });

  test('a document broken in its structure has no value', () => {
    expect(read('- a\nb: 1\n').value).toBeNull();
  });
});

describe('hostile documents', () => {
  const bomb = [
    'a0: &a0 [x]',
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
  ];
  test.each([
    ['an alias bomb', bomb.join('\n')],
    ['many aliases', `a: &x 1\nb: [${'*x, '.repeat(200)}]\n`],
    ['deep lists', '['.repeat(50_000)],
    ['deep blocks', '- '.repeat(50_000)],
    ['deep mappings', '{a: '.repeat(50_000)],
    ['deep keys', '? '.repeat(50_000)],
    ['quotes', '"'.repeat(50_000)],
    ['tags', '! '.repeat(50_000)],
    ['wrong lines', 'a: @b\n'.repeat(20_000)],
  ])('%s: clear problems, and not too many', (_, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(250);
  });

  test('twenty thousand keys are no trouble', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(problems(`${text}\nk7: 2\n`)).toHaveLength(1);
  });
});
