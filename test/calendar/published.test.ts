import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MappedText } from '../../src/calendar/mapped.ts';
import { joinTexts, sliceText } from '../../src/calendar/mapped.ts';
import type { PublishedText } from '../../src/calendar/writer.ts';
import { publishedText } from '../../src/calendar/published.ts';
import { parseCalendar } from '../../src/calendar/parse.ts';
import { sourceRange } from '../../src/model/passage.ts';
import { sourceText } from '../../src/model/place.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus/calendars/raw');

function published(markdown: string, clip: { from?: number; to?: number } = {}): PublishedText {
  const source = sourceText('a.md', markdown);
  const { root, reason } = parseCalendar(source);
  if (!root) throw new Error(reason);
  return publishedText(root.children, source, clip);
}

/** The source of `part`, found by the map. */
function sourceOf(mapped: MappedText, markdown: string, part: string): string {
  const start = mapped.text.indexOf(part);
  if (start < 0) return `${part} is not in the text`;
  const passage = {
    ...mapped,
    source: sourceText('a.md', markdown),
    field: 'copy',
    published: true,
    post: null,
  };
  const { from, to } = sourceRange(passage, start, start + part.length);
  return markdown.slice(from, to);
}

/** Markdown and what readers see of it. */
const examples: readonly (readonly [string, string, string])[] = [
  ['emphasis', 'a **b** _c_ ~~d~~ `e`', 'a b c d e'],
  ['entities and escapes', 'R&amp;D \\*now\\* &#233; &hearts;', 'R&D *now* é ♥'],
  ['a soft break', 'one\n  two', 'one\ntwo'],
  ['hard breaks', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
  ['<br>', 'one<br>two<br/>three<br />four', 'one\ntwo\nthree\nfour'],
  ['<br> at the end of a line is one break', 'one<br>\ntwo', 'one\ntwo'],
  ['a link', 'see [our page](https://a.example/x "Title")', 'see our page https://a.example/x'],
  [
    'a link that says its address',
    '<https://a.example> www.a.example me@a.example',
    'https://a.example www.a.example me@a.example',
  ],
  ['a reference', '[us][1]\n\n[1]: https://a.example', 'us https://a.example'],
  ['an image', 'a ![alt](b.png) c', 'a  c'],
  ['lists, as written', '- a\n- [x] b\n  - c\n\n1) d\n2) e', '- a\n- [x] b\n- c\n\n1) d\n2) e'],
  ['a loose list', '* a\n\n* b', '* a\n\n* b'],
  ['headings', '# One\n\nTwo\n---\n\nthree', 'One\n\nTwo\n\nthree'],
  ['quotes', '> one\n> two\n>\n> > three\nfour', 'one\ntwo\n\nthree\nfour'],
  ['a fence', '```text\n*one*\n\n  &amp; two\n```', '*one*\n\n  &amp; two'],
  ['a fence in a list in a quote', '> - ```\n>   one\n>\n>     two\n>   ```', '- one\n\n  two'],
  ['indented code', '    one\n\n      two', 'one\n\n  two'],
  ['a table', '| a | b |\n|---|---|\n| c \\| d | |\n| `e\\|f` | g<br>h |', 'a | b\nc | d\ne|f | g\nh'],
  [
    'HTML',
    '<p align="center">one</p>\n\n<!-- no -->\n\n<script>no</script>\n\ntwo <b>three</b>',
    'one\n\ntwo three',
  ],
  ['CRLF', 'one\r\ntwo\r\n\r\n> a\r\n> b\r\n', 'one\ntwo\n\na\nb'],
  ['a rule', 'one\n\n***\n\ntwo', 'one\n\ntwo'],
  ['zero-width and bidi characters', 'a\u200Bb \u202Ec\u202C', 'a\u200Bb \u202Ec\u202C'],
];

describe('published text', () => {
  test.each(examples)('%s', (_name, markdown, text) => {
    expect(published(markdown).text).toBe(text);
  });

  test('hides what readers do not see, and keeps it', () => {
    const markdown = '<!-- a -->\n\n[b](c "d") <i e>f</i> ![g](h "i")\n\n[j]: k "l"\n';
    expect(published(markdown).hidden.map((hidden) => hidden.text)).toEqual([
      '<!-- a -->',
      'd',
      '<i e>',
      '</i>',
      'i',
      '[j]: k "l"',
    ]);
  });

  test('yields images apart', () => {
    const [image] = published('![A *good*\n day](a.png)').images;
    expect(image!.alt.text).toBe('A good\nday');
    expect(image!.url.text).toBe('a.png');
  });

  test('may begin and end in the middle of a paragraph', () => {
    const markdown = '**Caption:** Come &amp; see<br>\n**us** today **CTA:** Call';
    const from = markdown.indexOf(' Come');
    const to = markdown.indexOf('**CTA');
    const { text, ...rest } = published(markdown, { from, to });
    expect(text).toBe('Come & see\nus today');
    expect(sourceOf({ text, ...rest }, markdown, 'today')).toBe('today');
    expect(sourceOf({ text, ...rest }, markdown, '&')).toBe('&amp;');
  });

  test('leaves out what a range cuts in two and cannot be cut', () => {
    expect(published('a &amp; b', { from: 4 }).text).toBe('b');
  });
});

/** A piece of inline Markdown, what it publishes, and whether readers may find it unit by unit. */
const pieces = fc.constantFrom(
  ['plain', 'plain'],
  ['\\|', '|'],
  ['&amp;', '&'],
  ['&#x1F600;', '😀'],
  ['\\*', '*'],
  ['**bold**', 'bold'],
  ['_it &lt; \\_ al_', 'it < _ al'],
  ['`co de`', 'co de'],
  ['[text](https://a.example/?a=1&amp;b)', 'text https://a.example/?a=1&b'],
  ['<b>tag</b>', 'tag'],
  ['😀é\u200D', '😀é\u200D'],
);
/** A marker stands nowhere else, and is a word to every construct of Markdown. */
const inline = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) =>
  all.flatMap(([source, text], index) => [
    { source, text },
    { source: `m${index}x`, text: `m${index}x` },
  ]),
);

type Piece = { source?: string | undefined; text?: string | undefined };
interface Container {
  readonly name: string;
  readonly between: readonly (readonly [source: string, text: string])[];
  readonly put: (markdown: string) => string;
}

const breaks = (prefix: string): Container['between'] => [
  [' ', ' '],
  ['\n' + prefix, '\n'],
  ['  \n' + prefix, '\n'],
  ['\\\n' + prefix, '\n'],
  ['<br>', '\n'],
  ['\r\n' + prefix, '\n'],
];
const containers: readonly Container[] = [
  { name: 'paragraph', between: breaks(''), put: (text) => `Before\n\n${text}\n\nafter` },
  { name: 'indented line', between: breaks('   '), put: (text) => `# A\n${text}\n# B` },
  { name: 'quote', between: breaks('> '), put: (text) => `> ${text}\n` },
  { name: 'lazy quote', between: breaks(''), put: (text) => `> ${text}\n` },
  { name: 'quote in a quote', between: breaks('> >  '), put: (text) => `> > ${text}` },
  { name: 'list item', between: breaks('  '), put: (text) => `- one\n- ${text}\n- two` },
  { name: 'nested list', between: breaks('      '), put: (text) => `1. one\n   - [ ] ${text}\n` },
  { name: 'list in a quote', between: breaks('>   '), put: (text) => `> * ${text}\n> * b` },
  { name: 'heading', between: [[' ', ' ']], put: (text) => `## ${text} ##\n\nbelow` },
  { name: 'setext heading', between: breaks(''), put: (text) => `${text}\n===\n` },
  {
    name: 'cell',
    between: [
      [' ', ' '],
      ['<br>', '\n'],
    ],
    put: (text) => `| a | b |\n|:--|---|\n| x | ${text} |\n`,
  },
  { name: 'cell without outer pipes', between: [[' ', ' ']], put: (text) => `a | b\n--|--\n${text} | y\n` },
  { name: 'emphasis', between: breaks(''), put: (text) => `**Bold ${text} end**` },
  { name: 'after front matter', between: breaks(''), put: (text) => `---\na: b\n---\n${text}` },
];

describe('random text', () => {
  test.each(containers)('comes back whole, each word with its exact place: $name', ({ between, put }) => {
    fc.assert(
      fc.property(inline, fc.infiniteStream(fc.constantFrom(...between)), (all, stream) => {
        const pieces: Piece[] = all.flatMap((piece, index) => {
          if (index === 0) return [piece];
          const [source, text] = stream.next().value;
          return [{ source, text }, piece];
        });
        const markdown = put(pieces.map(({ source }) => source).join(''));
        const mapped = published(markdown);
        expect(mapped.text).toContain(pieces.map(({ text }) => text).join(''));
        for (const { source } of all) {
          if (source && /^m\d+x$/.test(source)) expect(sourceOf(mapped, markdown, source)).toBe(source);
        }
        expectSound(mapped, markdown);
      }),
      { numRuns: 150 },
    );
  });

  test('in a fence comes back as it stands', () => {
    const word = fc.constantFrom(
      'a',
      ' ',
      '  b',
      '*c*',
      '&amp;',
      '\\|',
      '\t',
      '<br>',
      '> q',
      '- l',
      '',
      '|',
      '\0',
    );
    const fenced = fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const prefixes = fc.constantFrom('', '> ', '  ', '>   ', '> > ');
    fc.assert(
      fc.property(fenced, prefixes, fc.constantFrom('\n', '\r\n'), (lines, prefix, ending) => {
        const opening = prefix === '  ' ? '- ' : prefix === '>   ' ? '> - ' : prefix;
        const body = ['m0x', ...lines.map((line) => line.join('')), 'm1x'];
        const all = [`${opening}~~~~`, ...[...body, '~~~~'].map((line) => prefix + line)];
        const markdown = all.join(ending);
        const mapped = published(markdown);
        const expected = body.join('\n').replaceAll('\0', '\uFFFD');
        expect(mapped.text.endsWith(expected)).toBe(true);
        for (const marker of ['m0x', 'm1x']) expect(sourceOf(mapped, markdown, marker)).toBe(marker);
        expectSound(mapped, markdown);
      }),
    );
  });
});

/** Segments in order; those in step say the same on both sides; a line break does not reach into words. */
function expectSound(mapped: MappedText, markdown: string): void {
  let end = 0;
  let to = 0;
  for (const segment of mapped.segments) {
    const text = mapped.text.slice(segment.start, segment.end);
    const source = markdown.slice(segment.from, segment.to);
    expect(segment.start).toBeGreaterThanOrEqual(end);
    expect(segment.from).toBeGreaterThanOrEqual(to);
    if (text.length === source.length && text !== '\n') expect(text).toBe(source.replaceAll('\0', '\uFFFD'));
    else expect(source.length).toBeLessThan(40);
    [end, to] = [segment.end, segment.to];
  }
}

test.skipIf(!existsSync(corpus))(
  'every run of a real calendar leads back to its source (labelled calendars beside the project)',
  () => {
    for (const name of readdirSync(corpus)) {
      const markdown = readFileSync(join(corpus, name), 'utf8');
      expectSound(published(markdown), markdown);
    }
  },
);

describe('mapped texts', () => {
  const markdown = 'one &amp; two';
  test('are cut with their map', () => {
    const cut = sliceText(published(markdown), 2, 7);
    expect(cut.text).toBe('e & t');
    expect(sourceOf(cut, markdown, '& t')).toBe('&amp; t');
  });

  test('are joined with their map', () => {
    const whole = published(markdown);
    const joined = joinTexts([sliceText(whole, 0, 3), sliceText(whole, 0, 0), sliceText(whole, 6)], '\n\n');
    expect(joined.text).toBe('one\n\ntwo');
    expect(sourceOf(joined, markdown, 'two')).toBe('two');
  });
});
