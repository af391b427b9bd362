import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chaperone, example, folder } from '../cli/run.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (!program)
  console.warn(
    'There is no chromium here, so the report was not opened in a browser. `apt-get install chromium` brings it.',
  );

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The page of a practice. */
function written(practice: string): string {
  const place = mkdtempSync(join(tmpdir(), 'chaperone-'));
  try {
    const file = join(place, 'report.html');
    const { status, stderr } = chaperone(['report', '--html', file, '--as-of', '2026-09-25'], practice);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

let made: string | null = null;
/** The page of the example, which is made once. */
const ofExample = (): string => (made ??= written(example));

describe('the report of the example', () => {
  let text = '';
  beforeAll(() => void (text = ofExample()), 180_000);

  test('has each section whose documents the practice has', () => {
    for (const id of [
      'todo',
      'calendar',
      'posts',
      'findings',
      'effect',
      'care',
      'training',
      'responsibilities',
    ])
      expect(text).toContain(`<section id="${id}"`);
  });

  test('begins with what to do next: the next posts to hold, each leading to where it is drawn', () => {
    const todo = /<section id="todo"[\s\S]*?<\/section>/.exec(text)![0];
    expect(text.indexOf(todo)).toBeLessThan(text.indexOf('<section id="calendar"'));
    const held = /class="verdict fail"/g;
    const count = text.slice(text.indexOf('<section id="posts"')).match(held)!.length;
    expect(todo).toContain(`Change or hold back ${count} posts.`);
    for (const [, post] of todo.matchAll(/<a href="#(post-[^"]+)"/g))
      expect(text).toContain(`<article class="post" id="${post}"`);
    expect(todo).toContain('Joyce Pell');
  });

  test('has no script and names nothing outside itself', () => {
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(|\bsrc=|\bon[a-z]+=/i);
    expect(
      [...text.matchAll(/href="([^"]*)"/g)].map(([, to]) => to!).filter((to) => !to.startsWith('#')),
    ).toEqual([]);
  });

  test('names what serves a responsibility by its title', () => {
    const own = text.slice(text.indexOf('<section id="responsibilities"'));
    expect(own).toContain('No patient by name');
    expect(own).toContain('the course “Accounts, links and messages”');
    expect(own).not.toMatch(/\b(?:hipaa|reviews|tracking|promotion)\/[a-z-]+/);
  });

  test('says of what lies outside the posts in which file it stands', () => {
    expect(/<li>[^<]*registers\/authorizations\.yaml: /.test(text)).toBe(true);
  });

  test('leads nowhere that is not there, and has each name once', () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  test('has a text for each drawing', () => {
    const drawings = text.match(/<svg [^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(5);
    for (const drawing of drawings) {
      const [, names] = /aria-labelledby="([^"]+)"/.exec(drawing) ?? [];
      for (const name of names!.split(' '))
        expect(text).toMatch(new RegExp(`<(?:title|desc) id="${name}">[^<]+<`));
    }
  });
});

test('the same files give the same page', { timeout: 240_000 }, () => {
  expect(written(example)).toBe(ofExample());
});

const practice = `kind: practice
id: many
version: 1.0.0
effective: 2020-01-01
owner: office-manager
name: "Many <b>& more"
timeZone: America/Chicago
`;
const secret = 'SSN 078-05-1120, call (708) 555-0199 or mail quill.persephone@mail.example';
const posts = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1) + (index % 730) * 86_400_000).toISOString().slice(0, 10);
    return `## Post ${index}\n\n- date: ${day}\n- channels: facebook, instagram\n\nFlu shots, walk in from eight, number ${index}. ${index % 50 === 0 ? secret : 'Side door.'}\n\n`;
  }).join('');

test('no identifier reaches the page, and names are escaped', { timeout: 120_000 }, () => {
  const text = written(folder({ 'chaperone.yaml': practice, 'calendars/all.md': posts(60) }));
  expect(text).not.toMatch(/078-05-1120|555-0199|persephone/i);
  expect(text).toContain('Many &lt;b&gt;&amp; more');
});

test('five thousand posts fit into two megabytes', { timeout: 300_000 }, () => {
  const months = Object.fromEntries(
    Array.from({ length: 25 }, (_, month) => [`calendars/${month}.md`, posts(200)]),
  );
  const text = written(folder({ 'chaperone.yaml': practice, ...months }));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(text.match(/class="m /g)!.length).toBeGreaterThanOrEqual(5000);
});

describe.skipIf(!program)('in a browser', () => {
  let browser: Browser;
  let text = '';
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: program!,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    text = ofExample();
  }, 240_000);
  afterAll(() => browser?.close());

  async function opened(
    width: number,
    colorScheme: 'light' | 'dark',
    media: 'screen' | 'print' = 'screen',
  ): Promise<{ page: Page; said: string[] }> {
    // The page forbids scripts: only the one of the test may run.
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (request.url() !== 'https://report.example/') said.push(request.url());
    });
    await page.route('https://report.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: text }),
    );
    await page.emulateMedia({ media, colorScheme });
    await page.goto('https://report.example/');
    return { page, said };
  }

  test.each([
    [380, 'light', 'screen'],
    [380, 'dark', 'screen'],
    [1280, 'light', 'screen'],
    [1280, 'dark', 'screen'],
    [760, 'light', 'print'],
  ] as const)(
    'at %d pixels, %s, on %s: nothing hinders anybody, nothing is asked of the network',
    { timeout: 120_000 },
    async (width, scheme, media) => {
      const { page, said } = await opened(width, scheme, media);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      expect(said).toEqual([]);
      // A figure at the side of a drawing that is cut off reads as another one.
      const cut = await page.evaluate(`[...document.querySelectorAll('svg text')].flatMap((text) => {
        for (let at = text; at; at = at.parentElement) if (at.tagName === 'DETAILS' && !at.open) return [];
        const { x, width } = text.getBBox();
        const { width: whole } = text.ownerSVGElement.viewBox.baseVal;
        return x < 0 || x + width > whole + 0.5 ? [text.textContent] : [];
      })`);
      expect(cut).toEqual([]);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
        violations: readonly Violation[];
      };
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.close();
    },
  );

  test('the keyboard reaches the content first, then each section', { timeout: 60_000 }, async () => {
    const { page } = await opened(1280, 'light');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.close();
  });
});
