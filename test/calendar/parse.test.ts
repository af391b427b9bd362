import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { frontMatterRange } from '../../src/calendar/front-range.ts';
import { parseMarkdown } from '../../src/calendar/markdown.ts';
import { parseCalendar } from '../../src/calendar/parse.ts';
import { sourceText } from '../../src/model/place.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpus/calendars/raw');
/** The Markdown files of a folder and those below, front matter aside. */
function pagesIn(folder: string): [name: string, text: string][] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const source = sourceText(name, readFileSync(join(folder, name), 'utf8'));
      const range = frontMatterRange(source);
      return [name, source.text.slice(range?.to ?? 0).replace(/^\uFEFF/, '')];
    });
}

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** The reference: remark-parse with GitHub's extensions. */
function reference(text: string): Root {
  const tree = remark.parse(text);
  return remark.runSync(tree) as Root;
}

/** Children, in which a bare address is text: remark finds some of them later, and then without a place. */
function childrenOf(node: Parents, text: string): Nodes[] {
  const children: Nodes[] = [];
  for (const child of node.children) {
    const bare =
      child.type === 'link' && (!child.position || !/[[<]/.test(text[child.position.start.offset!]!));
    for (const next of bare ? childrenOf(child, text) : [child]) {
      const last = children.at(-1);
      if (last?.type === 'text' && next.type === 'text') last.value += next.value;
      else children.push(next.type === 'text' ? { type: 'text', value: next.value } : next);
    }
  }
  return children;
}

const kept = ['value', 'depth', 'ordered', 'start', 'spread', 'checked', 'lang', 'url', 'alt', 'identifier'];

/** Types, what they say and where they stand, a line a node. */
function outline(node: Nodes, text: string, parent: Nodes | null = null): string {
  const { start, end } = node.position ?? {};
  // remark begins a task's paragraph at its box when what follows is no plain text.
  const isTask = node.type === 'paragraph' && parent?.type === 'listItem' && parent.checked !== null;
  const place = node.type === 'text' ? '' : `${isTask ? '' : start?.offset}-${end?.offset}`;
  const said = kept.flatMap((key) => {
    const value: unknown = Reflect.get(node, key);
    return value === undefined || value === null ? [] : `${key}=${JSON.stringify(value)}`;
  });
  const children = 'children' in node ? childrenOf(node, text) : [];
  const below = children.map((child) => outline(child, text, node).replace(/^/gm, ' '));
  return [`${node.type} ${place} ${said.join(' ')}`, ...below].join('\n');
}

function expectSame(text: string, name = text): void {
  expect(outline(parseMarkdown(text), text), name).toBe(outline(reference(text), text));
}

/** What teams begin lines with, and what they write in them; `␣` is a space, `·` nothing. */
const listed = (words: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('␣', ' ').replace('·', '')),
  );
const begin = listed(`
  · · · · #␣ ##␣ ###␣ -␣ *␣ 1.␣ 2)␣ >␣ ␣␣-␣ ␣␣␣␣-␣ -␣[␣]␣a -␣[x]␣b +␣ >>␣ <div> </div>
  ${'```'} ${'```'}md ~~~ --- *** |␣a␣|␣b␣| |---|:--:| |␣---␣|␣---␣|`);
const words = listed(`
  word␣ Post␣ ␣**bold**␣ **Date:**␣ *em* ␣_em_ ${'`code`'} [a](http://x.example)␣ ![alt](i.png) <br> &amp; &nbsp; ␣|␣
  ␣https://a.example/b?c=1&d=2␣ ␣me@a.example␣ ~~gone~~ ␣😀␣ é #tag ␣@handle␣ "quote"␣ … ␣ :␣ 12. – ( ) \u200b`);
const line = fc.tuple(begin, fc.array(words, { maxLength: 6 })).map(([first, rest]) => first + rest.join(''));
const markdown = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: line }, fc.constant('')), { maxLength: 10 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([lines, end]) => lines.join(end));

describe('the parser makes the tree that remark-parse makes', () => {
  test('of what teams write', () => {
    fc.assert(
      fc.property(markdown, (text) => expectSame(text)),
      { numRuns: 1_500 },
    );
  });

  test.each(['examples', 'docs'])('of the Markdown files in %s', (folder) => {
    const pages = pagesIn(join(root, folder));
    expect(pages.length).toBeGreaterThan(10);
    for (const [name, text] of pages) expectSame(text, name);
  });

  test.skipIf(!existsSync(corpus))('of real calendars (labelled calendars beside the project)', () => {
    for (const [name, text] of pagesIn(corpus)) expectSame(text, name);
  });
});

describe('a calendar is parsed whole', () => {
  test('references become links and images, wherever they are defined', () => {
    const text =
      '# A\n\n[one] [Two words][] ![x][one] [^n] [none]\n\n# B\n\n[one]: http://one.example\n[two  WORDS]: b\n[one]: c\n\n[^n]: note\n';
    const { root: tree } = parseCalendar(sourceText('a.md', text));
    const inside = tree!.children.flatMap<Nodes>((node) => ('children' in node ? node.children : []));
    expect(inside.filter((node) => node.type === 'link').map((node) => node.url)).toEqual([
      'http://one.example',
      'b',
    ]);
    expect(inside.filter((node) => node.type === 'image').map((node) => node.url)).toEqual([
      'http://one.example',
    ]);
    expect(inside.some((node) => node.type === 'footnoteReference')).toBe(true);
  });

  test('front matter is the first node, with its place, and not part of the Markdown', () => {
    const text = '\uFEFF---\r\ntitle: May\r\n---\r\n---\r\n\r\n# May\r\n';
    const { root: tree } = parseCalendar(sourceText('a.md', text));
    expect(
      tree!.children.map((node) => [node.type, node.position!.start.offset, node.position!.end.offset]),
    ).toEqual([
      ['yaml', 1, 21],
      ['thematicBreak', 23, 26],
      ['heading', 30, 35],
    ]);
    expect(tree!.children.map((node) => node.position!.start.line)).toEqual([1, 4, 6]);
  });

  test('front matter needs a closing line', () => {
    const { root: tree } = parseCalendar(sourceText('a.md', '---\ntitle: May\n'));
    expect(tree!.children[0]!.type).not.toBe('yaml');
  });
});
