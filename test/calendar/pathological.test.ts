import { describe, expect, test } from 'vitest';
import { worstParsingTime } from '../../src/calendar/limits.ts';
import { publishedText } from '../../src/calendar/published.ts';
import { parseCalendar } from '../../src/calendar/parse.ts';
import { sourceText } from '../../src/model/place.ts';

function read(text: string) {
  const source = sourceText('a.md', text);
  const { root, reason } = parseCalendar(source);
  return { reason, root, published: root ? publishedText(root.children, source) : null };
}

describe('what is too large or too deep has no tree but a reason', () => {
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['50 MB', 'Come and see us.\n'.repeat(3_000_000), /longer than 2 MiB/],
    ['10,000 nested quotes', '>'.repeat(10_000) + ' a', /more than 100 deep/],
    ['10,000 nested lists on a line', '- '.repeat(10_000) + 'a', /more than 100 deep/],
    [
      '500 lists nested by indentation',
      Array.from({ length: 500 }, (_, n) => ' '.repeat(2 * n) + '- a').join('\n'),
      /more than 100 deep/,
    ],
    ['quotes and lists in turn', '> 1. '.repeat(60) + 'a', /more than 100 deep/],
    [
      'lists nested in a quote',
      Array.from({ length: 120 }, (_, n) => '> ' + ' '.repeat(2 * n) + '- a').join('\n'),
      /more than 100 deep/,
    ],
    ['emphasis', '*a **b '.repeat(200) + '** c*'.repeat(200), /more than 100 deep/],
  ];
  test.each(refused)('%s', (_name, text, reason) => {
    expect(read(text).reason).toMatch(reason);
  });

  test('100 deep is read', () => {
    const { published } = read('> '.repeat(90) + 'a');
    expect(published?.text).toBe('a');
  });
});

describe('what is odd is read whole', () => {
  test('a table of 5,000 columns', () => {
    const [head, rule, row] = ['a', '---', 'b \\| c'].map((cell) => `|${` ${cell} |`.repeat(5_000)}`);
    const { root, published } = read([head, rule, row].join('\n'));
    expect(root?.children.map((node) => node.type)).toEqual(['table']);
    expect(published?.text.match(/b \| c/g)?.length).toBe(5_000);
  });

  test('1 MB without a line break', () => {
    const text = 'word '.repeat(200_000);
    expect(read(text).published?.text).toBe(text.trim());
  });

  test('1 MB of spaces between two words', () => {
    const text = `R&amp;D${' '.repeat(1_000_000)}b`;
    expect(read(text).published?.text.length).toBe(1_000_004);
  });

  test('many tags on one line', () => {
    expect(read('<b>a</b> '.repeat(3_000)).published?.text).toBe('a '.repeat(3_000).trim());
  });

  test('a fence that is never closed', () => {
    const { root, published } = read('# May\n\n```\n# June\n\n> a\n');
    expect(root?.children.map((node) => node.type)).toEqual(['heading', 'code']);
    expect(published?.text).toBe('May\n\n# June\n\n> a');
  });

  test('a file of definitions and references', () => {
    const definitions = Array.from({ length: 1_000 }, (_, n) => `[l${n}]: https://a.example/${n}\n`).join(
      '\n',
    );
    const references = Array.from({ length: 1_000 }, (_, n) => `see [l${n}]\n`).join('\n');
    const { published } = read(references + '\n# Links\n\n' + definitions);
    expect(published?.text).toContain('see l999 https://a.example/999');
  });

  test('bidirectional and zero-width characters, NUL, a byte order mark, CR', () => {
    const text = '\uFEFF# \u202Ea\u202C\r\rb\u200B\0c\u2028d';
    const { published } = read(text);
    expect(published?.text).toBe('\u202Ea\u202C\n\nb\u200B\uFFFDc\u2028d');
    expect(published?.segments.map(({ from, to }) => text.slice(from, to)).join('')).toBe(
      text.replace('\uFEFF# ', '').replace('\r\r', ''),
    );
  });

  test('nothing', () => {
    for (const text of ['', '\uFEFF', '\n', '\0', '---\n---', '---\n---\n'])
      expect(read(text).reason, text).toBeNull();
  });
});

describe('the worst time of parsing', () => {
  test('is long for what the parser is slow at', () => {
    for (const pattern of ['a_b', '&amp;', 'www.a.b ', 'a@b.c '])
      expect(worstParsingTime(pattern.repeat(117_000 / pattern.length)), pattern).toBeGreaterThan(1_200);
  });

  test('is short for a long table, which is one block', () => {
    const row = '| 1 Oct | **Instagram** | Come in: *every day* from 9:00. Call 555-0140. #health |\n';
    expect(
      worstParsingTime('| Date | Channel | Caption |\n|---|:--|---|\n' + row.repeat(1_000)),
    ).toBeLessThan(500);
  });

  test('is short for an ordinary calendar, in any script, with any line ends', () => {
    const post =
      '## Ponedeljak\n\n**Kanal:** Instagram\n\n> Прегледи за децу — *сваки дан* од 9:00. #здравље\n\n';
    expect(worstParsingTime(post.repeat(100))).toBeLessThan(50);
    expect(worstParsingTime(post.repeat(100).replaceAll('\n', '\r\n'))).toBeLessThan(50);
  });
});
