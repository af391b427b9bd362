import * as fc from 'fast-check';
import { Document, Scalar, parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../src/calendar/frontmatter.ts';
import { readFields } from '../../src/calendar/frontmatter.ts';
import type { MappedText } from '../../src/calendar/mapped.ts';
import { sourceRange } from '../../src/model/passage.ts';
import { sourceText } from '../../src/model/place.ts';

function read(text: string) {
  return readFields(sourceText('a.md', text), { from: 0, to: text.length });
}

function sourceOf(mapped: MappedText, source: string, part: string): string {
  const start = mapped.text.indexOf(part);
  const passage = {
    ...mapped,
    source: sourceText('a.md', source),
    field: 'copy',
    published: true,
    post: null,
  };
  const { from, to } = sourceRange(passage, start, start + part.length);
  return source.slice(from, to);
}

/** The fields as plain values, as a reader of YAML would give them. */
function plain(value: FieldValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
}

function textOf(source: string): MappedText {
  const { value } = read(source).fields[0]!;
  if (value.kind !== 'scalar') throw new Error('not a scalar');
  return value.text;
}

describe('fields', () => {
  test('are values with their places', () => {
    const source =
      'title: May\nchannels: [x, "instagram"]\nmedia:\n  - alt: A tree\ncount: 2\ndone: true\nnone:\n';
    const { fields, problems } = read(source);
    expect(problems).toEqual([]);
    expect(fields.map(({ key, from, to }) => [key, source.slice(from, to)])).toEqual(
      ['title', 'channels', 'media', 'count', 'done', 'none'].map((key) => [key, key]),
    );
    expect(plain({ kind: 'map', entries: fields, from: 0, to: 0 })).toEqual(parseDocument(source).toJS());
  });

  test('keep a scalar as it was written beside its value', () => {
    expect(textOf('zip: 02134').text).toBe('02134');
    expect(textOf('date: 2026-03-04').text).toBe('2026-03-04');
  });

  test('are read from JSON as well', () => {
    const { fields } = read('{"copy": "One\\nR\\u0026D", "channels": ["x"]}');
    expect(plain({ kind: 'map', entries: fields, from: 0, to: 0 })).toEqual({
      copy: 'One\nR&D',
      channels: ['x'],
    });
  });

  test('yield comments as hidden text', () => {
    const source = 'a: "# no" # one\n# two\nb: >- # three\n  # no\nc: x#no\n';
    expect(read(source).hidden.map(({ text }) => text)).toEqual(['# one', '# two', '# three']);
  });
});

describe('the text of a scalar leads back to its source', () => {
  const styles: readonly (readonly [string, string, string])[] = [
    ['plain', 'a: one two\n  word\n\n  end', 'one two word\nend'],
    ['single quoted', "a: 'it''s\n  word\n\n  end'", "it's word\nend"],
    ['double quoted', 'a: "R\\u0026D \\\n   word\\n \\U0001F600 \\"end\\""', 'R&D word\n 😀 "end"'],
    ['literal', 'a: |- # why\n  one\n    word\n\n  end\n', 'one\n  word\n\nend'],
    ['folded', 'a: >\n  one\n  word\n\n  end\n', 'one word\nend\n'],
    ['literal with CRLF', 'a: |\r\n  one\r\n  word\r\n\r\n  end\r\n', 'one\nword\n\nend\n'],
    ['indented by hand', 'a: |2-\n    word\n  end', '  word\nend'],
  ];
  test.each(styles)('%s', (_name, source, text) => {
    const mapped = textOf(source);
    expect(mapped.text).toBe(text);
    for (const word of ['word', 'end']) expect(sourceOf(mapped, source, word)).toBe(word);
  });

  test('in every style, for random text', () => {
    const types = fc.constantFrom<Scalar.Type>(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    );
    const piece = fc.constantFrom(
      'a',
      'é',
      '😀',
      "it's",
      '"q"',
      '\\',
      '&',
      '#x',
      '- ',
      '\t',
      '<br>',
      'long words follow here',
    );
    const joint = fc.constantFrom(' ', ' ', '  ', '\n', '\n\n', '\n  ', '');
    fc.assert(
      fc.property(types, fc.array(fc.tuple(piece, joint), { maxLength: 20 }), (type, pieces) => {
        const value = pieces.map(([text, gap], index) => `m${index}x${gap}${text}`).join(' ');
        const scalar = new Scalar(`${value} last`);
        scalar.type = type;
        const source = new Document({ before: 1, a: scalar, after: 2 }).toString();
        const field = read(source).fields[1]!.value;
        if (field.kind !== 'scalar') throw new Error('not a scalar');
        expect(field.text.text).toBe(`${value} last`);
        for (const [index] of pieces.entries()) {
          expect(sourceOf(field.text, source, `m${index}x`)).toBe(`m${index}x`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is wrong is a problem with its place', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'a'],
    ['an alias', 'a: &x 1\nb: *x\n', '*x'],
    ['a list for a key', '? [a]\n: 1\n', '? [a]\n: 1\n'],
  ];
  test.each(wrong)('%s', (_name, source, part) => {
    const { problems } = read(source);
    expect(problems.length).toBe(1);
    expect(source.lastIndexOf(part)).toBe(problems[0]!.from);
  });

  test('and where nothing could be read, all text is hidden text', () => {
    for (const source of [
      'a: [1',
      'a: "b',
      'just words',
      '[1, 2]',
      '\ta: 1',
      '['.repeat(5_000),
      'a: '.repeat(30_000),
    ]) {
      const { fields, hidden, problems } = read(source);
      expect([fields, problems.length > 0], source.slice(0, 20)).toEqual([[], true]);
      expect(hidden.map(({ text }) => text)).toEqual([source]);
    }
  });

  test('never with words of the file', () => {
    const { problems } = read('secretword: [1\n  *secretalias : {secretkey');
    expect(JSON.stringify(problems)).not.toMatch(/secret/);
  });

  test('and nothing is thrown, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab:-[]{}"\'|>&*!#%@`,? \n\t'.split('')) }),
        (text) => void read(text),
      ),
    );
  });
});
