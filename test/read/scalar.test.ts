import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, Scalar } from 'yaml';
import { sourceText } from '../../src/model/place.ts';
import { readYaml } from '../../src/read/yaml.ts';

const styles = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/** What stands in the source where a letter of the value came from. */
function written(text: string, start: number): string {
  const source = sourceText('a.yaml', text);
  const place = readYaml(source).placeWithin(['a', 'when'], start, start + 1);
  return text.slice(
    source.lineStarts[place.line - 1]! + place.column - 1,
    source.lineStarts[place.endLine - 1]! + place.endColumn - 1,
  );
}

describe('every letter of a text leads back to where it was written', () => {
  const texts = fc
    .array(
      fc.constantFrom('post', '.kind', '"x"', "'s", '\\n', 'é', '🙂', ' ', '  ', '\n', '\t', '#', ': ', '&'),
      {
        minLength: 1,
        maxLength: 25,
      },
    )
    .map((parts) => parts.join(''));

  test.each(styles)('%s', (style) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(20, 80), (wanted, lineWidth) => {
        const scalar = new Scalar(wanted);
        scalar.type = style;
        const text = new Document({ a: { when: scalar } }).toString({ lineWidth });
        const tree = readYaml(sourceText('a.yaml', text));
        const value = (tree.value as { a: { when: string } }).a.when;
        for (let at = 0; at < value.length; at++)
          if (/[a-z.é&]/.test(value[at]!)) expect(written(text, at)).toBe(value[at]);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['plain', 'a:\n  when: post.kind == 1\n'],
  ['plain over lines', 'a:\n  when: post.kind\n    ==\n    1\n'],
  ['plain in a flow mapping', 'a: { when: post.kind == 1 }\n'],
  ['double quotes over lines', 'a:\n  when: "post.\\\n    kind ==\n    1"\n'],
  ['escapes before it', 'a:\n  when: "\\x20\\u0020\\t\\U0001F642 post.kind == 1"\n'],
  ['single quotes', "a:\n  when: 'it''s post.kind == 1'\n"],
  ['folded', 'a:\n  when: >-\n    post.kind ==\n    1\n'],
  [
    'folded with a comment, a digit and windows line ends',
    'a:\r\n  when: >2- # why\r\n    post.kind ==\r\n     1\r\n',
  ],
  ['literal', 'a:\n  when: |\n\n    x ||\n\n      post.kind == 1\n'],
  ['with an anchor', 'a:\n  when: &x post.kind == 1\n'],
  ['through an alias', 'b: &x post.kind == 1\na: { when: *x }\n'],
  ['JSON', '{"a": {"when": "\\"\\/\\" post.kind == 1"}}'],
])('an expression in %s', (_, text) => {
  const source = sourceText('a.yaml', text);
  const tree = readYaml(source);
  const value = (tree.value as { a: { when: string } }).a.when;
  const start = value.indexOf('kind');
  const place = tree.placeWithin(['a', 'when'], start, start + 4);
  const from = source.lineStarts[place.line - 1]! + place.column - 1;
  expect(tree.problems).toEqual([]);
  expect(text.slice(from, from + 4)).toBe('kind');
  expect(place.endColumn - place.column).toBe(4);
});
