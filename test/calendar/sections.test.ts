import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { frontMatterRange, safeCuts } from '../../src/calendar/cuts.ts';
import { parseMarkdown } from '../../src/calendar/markdown.ts';
import { parseSections } from '../../src/calendar/sections.ts';
import { sourceText } from '../../src/model/place.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus/calendars/raw');

/** The parser is not exact about where these end when a fence within was not closed. */
const looseEnds = new Set(['list', 'listItem', 'blockquote', 'footnoteDefinition', 'code']);

/** Types, values and offsets; a reference counts as the link or image that it becomes. */
function outline(node: Nodes, text: string): string {
  const type = node.type.replace(/(link|image)Reference/, '$1');
  const { start, end } = node.position ?? {};
  const place = node.type === 'root' ? '' : `${start?.offset}-${looseEnds.has(type) ? '' : end?.offset}`;
  const value =
    'value' in node ? JSON.stringify(node.type === 'code' ? node.value.trimEnd() : node.value) : '';
  const children = 'children' in node ? node.children.map((child) => outline(child, text)).join('\n') : '';
  const spread = 'spread' in node && node.spread ? 'spread' : '';
  return `${type} ${place} ${value} ${spread}\n${children.replace(/^/gm, ' ')}`;
}

/** The tree of a text that was parsed in one piece. */
function whole(text: string): string {
  return outline(parseMarkdown(text), text);
}

function inSections(text: string, length: number): string {
  const { root } = parseSections(sourceText('a.md', text), length);
  return root ? outline(root, text) : 'none';
}

/** Lines that open, close, continue or only resemble what may hide a heading. */
const lineTexts = [
  '# Heading',
  ' ## Heading',
  '  # Indented',
  '    # Code',
  '#hashtag',
  '',
  '',
  '',
  '  ',
  'words',
  '  words',
  '```',
  '~~~',
  '````',
  '  ```',
  '   ~~~',
  '```js',
  '```a`b',
  '- ```',
  '> ```',
  '    ```',
  '\t```',

  '- item',
  '  - item',
  '1. item',
  '2) item',
  '-',
  '- ',
  '*\titem',
  '-      code',
  '10. item',
  '   three',
  '> quote',
  '>',
  '> - item',
  '>   more',
  '> # quoted',
  '***',
  '- - -',
  '---',
  '===',
  '* * *',
  '<div>',
  '</div>',
  '<b>',
  '<!-- open',
  'close -->',
  '<!-- both -->',
  '<script>',
  '</script>',
  '<!-->',
  '<?php',
  '?>',
  '<!DOCTYPE',
  '>',
  '<![CDATA[',
  ']]>',
  '<pre>',
  '</style>',
  '<a b="',
  '<x-y>',
  '<br>',
  '| a | b |',
  '|---|---|',
  '| # | c |',
  '[one]: http://one.example',
  '[^two]: note',
  '    more note',
  'see [one] and [^two]',
  '[a][one]',
  '![b][one]',
  '"title"',
  '[ONE]: <other>',
  '[three]:',
  '+ [ ] task',
];
const lines = fc.constantFrom(...lineTexts);
const document = fc
  .tuple(fc.array(lines, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([all, ending]) => all.join(ending));

describe('cutting a file into sections', () => {
  test('never changes the tree', () => {
    fc.assert(
      fc.property(document, (text) => {
        fc.pre(frontMatterRange(sourceText('a.md', text)) === null);
        expect(inSections(text, 0)).toBe(whole(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('happens at every heading, block and item of an ordinary file', () => {
    const text = '# May\n\n- a\n- b\n\n## Week 1\n> c\n## Week 2\n```\n# no\n```\n### Monday\ntext';
    expect([...safeCuts(sourceText('a.md', text), 0)]).toEqual([0, 2, 3, 5, 7, 11]);
  });

  test('knows what hides a heading', () => {
    for (const text of [
      '```\n# a\n```',
      '<!--\n# a\n-->',
      '<div>\n# a\n</div>',
      '- a\n\n  # b',
      '    # a',
      '> # a',
    ]) {
      expect(
        [...safeCuts(sourceText('a.md', text), 0)].filter((line) => line > 0),
        text,
      ).toEqual([]);
    }
  });

  test('keeps references to definitions of other sections', () => {
    const text =
      '# A\n\n[one] [Two words][] ![x][one] [^n]\n\n# B\n\n[one]: http://one.example\n[two  WORDS]: b\n\n[^n]: note\n';
    const { root } = parseSections(sourceText('a.md', text), 0);
    const links = root!.children.flatMap<Nodes>((node) => ('children' in node ? node.children : []));
    expect(links.filter((node) => node.type === 'link').map((node) => node.url)).toEqual([
      'http://one.example',
      'b',
    ]);
    expect(links.filter((node) => node.type === 'image').map((node) => node.url)).toEqual([
      'http://one.example',
    ]);
    expect(links.some((node) => node.type === 'footnoteReference')).toBe(true);
    expect(inSections(text, 0)).toBe(whole(text));
  });

  test.skipIf(!existsSync(corpus))(
    'leaves the trees of real calendars as they are (labelled calendars beside the project)',
    () => {
      for (const name of readdirSync(corpus)) {
        const text = readFileSync(join(corpus, name), 'utf8');
        const front = frontMatterRange(sourceText(name, text));
        if (!front) expect(inSections(text, 0), name).toBe(whole(text));
      }
    },
  );
});

describe('front matter', () => {
  test('is the first node, with its place, and not part of the Markdown', () => {
    const text = '\uFEFF---\r\ntitle: May\r\n---\r\n---\r\n\r\n# May\r\n';
    const { root } = parseSections(sourceText('a.md', text));
    expect(
      root!.children.map((node) => [node.type, node.position!.start.offset, node.position!.end.offset]),
    ).toEqual([
      ['yaml', 1, 21],
      ['thematicBreak', 23, 26],
      ['heading', 30, 35],
    ]);
  });

  test('needs a closing line', () => {
    const { root } = parseSections(sourceText('a.md', '---\ntitle: May\n'));
    expect(root!.children[0]!.type).not.toBe('yaml');
  });
});
