import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { clean } from '../../src/report/clean.ts';
import { escapeMarkdown } from '../../src/report/escape.ts';
import { fit } from '../../src/report/fit.ts';
import { render, safe } from '../../src/report/formats/index.ts';
import { mixed, spotless } from './reports.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const keep = (text: string): string => text;

/** The kinds of nodes, and the text that a reader sees. */
function seen(node: Nodes): { kinds: Set<string>; text: string } {
  if (!('children' in node)) {
    return {
      kinds: new Set([node.type]),
      text: node.type === 'html' || !('value' in node) ? '' : node.value,
    };
  }
  const parts = node.children.map(seen);
  return {
    kinds: new Set([node.type, ...parts.flatMap(({ kinds }) => [...kinds])]),
    text: parts.map(({ text }) => text).join(''),
  };
}

describe('escaped text is read as it was, and as nothing but text', () => {
  test.each([
    'see https://evil.example/x and www.evil.example, or mail me@evil.example',
    '![pixel](https://evil.example/p.png) [click](https://evil.example) <img src=x>',
    '[ref][1] [^1] [x] ![y]',
    '# heading',
    '- list',
    '1. list',
    '> quote',
    '| a | b |',
    '**bold** _it_ `code` ~~no~~ $x$',
    '&lt;b&gt; &copy; &#64;octocat',
    'mailto:me@evil.example xmpp:me@evil.example ftp://evil.example',
    'a\\b\\*c',
    '---',
    '===',
    '<!-- --> --> <details>',
    'Fixes #12, GH-12, acme/site#12',
  ])('%s', (text) => {
    const { kinds, text: read } = seen(parse(escapeMarkdown(text)));
    expect([...kinds].filter((kind) => !['root', 'paragraph', 'text', 'html'].includes(kind))).toEqual([]);
    expect(read).toBe(text);
  });

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...'@ # : / . ! * _ ` [ ] ( ) < > & | ~ \\ - + = 1 a'.split(' '),
        ' ',
        'www.',
        'http://',
        '<!--',
        '-->',
        '&amp;',
      ),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const text = clean(units.join('')).trim();
        fc.pre(text !== '');
        const { kinds, text: read } = seen(parse(`x ${escapeMarkdown(text)}`));
        expect([...kinds].filter((kind) => !['root', 'paragraph', 'text', 'html'].includes(kind))).toEqual(
          [],
        );
        expect(read).toBe(`x ${text}`);
      }),
      { numRuns: 500 },
    );
  });

  test('references to issues do not survive even once the host has decoded the text', () => {
    expect(escapeMarkdown('#12 GH-12 a/b#12')).toBe('\\#<!-- -->12 GH<!-- -->-12 a/b#<!-- -->12');
  });
});

describe('the words', () => {
  test.each([mixed, spotless])('keep out what only programmers say', (report) => {
    const text = render('markdown', safe({ report, data: {} }, keep));
    expect(text).not.toMatch(/\b(lint|head|merge-base|digest|fingerprint|AST|exit code|violation)\b/i);
  });

  test('a problem takes three sentences at most', () => {
    const lines = render('markdown', safe({ report: mixed, data: {} }, keep)).split('\n');
    const reply = lines.find((line) => line.includes('reviewer'));
    expect(reply).toContain('said it first (HIPAA, 45 CFR 164.502(a)).');
    expect(reply).toContain('Please call our office manager."');
    expect(reply).not.toContain('Then stop.');
    expect(reply).not.toContain('It always does.');
  });
});

describe('the limit', () => {
  const many = {
    ...mixed,
    cards: Array.from({ length: 300 }, (_, at) => ({ ...mixed.cards[0]!, id: `post-${at}`, line: at + 1 })),
    findings: Array.from({ length: 300 }, (_, at) => ({
      ...mixed.findings[1]!,
      post: `post-${at}`,
      line: at + 1,
      message: 'Überlänge 👩🏽‍⚕️ may be too much.',
    })),
  };

  test.each([2_000, 10_000, 65_536, 1_048_576])('%i bytes are kept, the rest is counted', (limit) => {
    const text = render('markdown', safe({ report: many, data: {} }, keep), { limit });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain('not legal advice');
    const shown = text.split('Please hold.**').length - 1;
    const left = Number(/(\d+) parts? of this report did not fit/.exec(text)?.[1] ?? 0);
    const parts = 301; // 300 posts and a table
    expect(left === 0 ? shown + 1 : shown + left).toBe(parts);
  });

  test('head and foot stay', () => {
    expect(fit(['head'], ['a'.repeat(99)], ['foot'], 10)).toBe(
      'head\n\n**1 part of this report did not fit here.**\n\nfoot\n',
    );
  });
});

describe('the text of a post', () => {
  const shown = (previews: NonNullable<(typeof mixed)['cards'][number]['previews']>): string => {
    const [first, ...rest] = mixed.cards;
    const cards = [{ ...first!, preview: 'Walk in.', previews }, ...rest];
    return render('markdown', safe({ report: { ...mixed, cards }, data: {} }));
  };
  const seenOn = (channels: string[], text: string, isCut: boolean) => ({ channels, text, isCut });

  test('ends with “…more” where a channel cuts it off, and says which', () => {
    const markdown = shown([seenOn(['instagram'], 'Walk', true), seenOn(['x'], 'Walk in. #ad', false)]);
    expect(markdown).toContain('> Instagram shows: Walk **…more**\n>\n> X: Walk in. #ad\n');
  });

  test('needs no channel where all show the whole', () => {
    expect(shown([seenOn(['x', 'threads'], 'Walk in.', false)])).toContain('> Walk in.\n');
  });
});
