import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { decode } from '../../src/read/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('a file that can be read', () => {
  test('any text survives as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode('a.yaml', bytes(text)).source?.text).toBe(text);
      }),
    );
  });

  test('a byte order mark is dropped, so that columns count from the first character', () => {
    const { source, problem } = decode('a.yaml', bytes([0xef, 0xbb, 0xbf], 'kind: policy'));
    expect(problem).toBeNull();
    expect(source?.text).toBe('kind: policy');
  });

  test('a replacement character that was written as such is no error', () => {
    expect(decode('a.yaml', bytes('a: \uFFFD b')).problem).toBeNull();
  });
});

describe('a file that is refused', () => {
  test('says where the first byte stands that is not UTF-8', () => {
    const { source, problem } = decode('a.yaml', bytes('kind: policy\ntitle: \uFFFD caf', [0xe9], ' x'));
    expect(source).toBeNull();
    expect(problem).toMatchObject({ place: { path: 'a.yaml', line: 2, column: 13 } });
    expect(problem?.message).toContain('not UTF-8');
  });

  test('counts no byte order mark into the column', () => {
    const { problem } = decode('a.yaml', bytes([0xef, 0xbb, 0xbf], 'ab', [0xff]));
    expect(problem?.place).toMatchObject({ line: 1, column: 3 });
  });

  test.each([
    ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x6b, 0, 0x69, 0]), 'UTF-16'],
    ['UTF-16, the other way round', bytes([0xfe, 0xff, 0, 0x6b, 0, 0x69]), 'UTF-16'],
    ['UTF-16 without a mark', bytes([0x6b, 0, 0x69, 0, 0x6e, 0]), 'UTF-16'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x6b, 0, 0, 0]), 'UTF-32'],
  ])('%s', (_, content, encoding) => {
    expect(decode('a.yaml', content).problem?.message).toContain(encoding);
  });

  test('a NUL character has its place', () => {
    expect(decode('a.yaml', bytes('a: b\nc: \0')).problem?.place).toMatchObject({ line: 2, column: 4 });
  });

  test('too many bytes', () => {
    const { source, problem } = decode('a.yaml', bytes('12345'), 4);
    expect(source).toBeNull();
    expect(problem?.message).toContain('too large');
  });
});
