// The owner's page of many posts: its size, and how long a browser takes to open it. `node bench/page.mjs [POSTS]`
// The median of several openings, each in a fresh page of a warm browser: until the first content is drawn, until the
// page is laid out whole, and until it could be scrolled to its end.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const count = Number(process.argv[2] ?? 5_000);
const openings = 7;
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
if (!browserPath) throw new Error('There is no chromium here: `apt-get install chromium` brings it.');

const practice = `kind: practice
id: many
version: 1.0.0
effective: 2020-01-01
owner: office-manager
name: Many
timeZone: America/Chicago
`;

function calendar(from, to) {
  let text = '';
  for (let index = from; index < to; index++) {
    const day = new Date(Date.UTC(2026, 0, 1) + (index % 730) * 86_400_000).toISOString().slice(0, 10);
    text += `## Post ${index}\n\n- id: post-${index}\n- date: ${day}\n- channels: facebook, instagram\n\nFlu shots, walk in from eight, number ${index}. Side door, by the bike rack. Questions? Ask at the desk.\n\n`;
  }
  return text;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const folder = mkdtempSync(join(tmpdir(), 'chaperone-bench-'));
try {
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'calendars'));
  writeFileSync(join(folder, 'chaperone.yaml'), practice);
  for (let from = 0; from < count; from += 200)
    writeFileSync(join(folder, `calendars/${from}.md`), calendar(from, Math.min(count, from + 200)));
  const file = join(folder, 'report.html');
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'report', '--html', file, '--as-of', '2026-09-25'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr.slice(0, 500)}`);
  console.log(
    `${count} posts: written in ${((performance.now() - began) / 1000).toFixed(1)} s, ${(statSync(file).size / 1024 / 1024).toFixed(2)} MiB`,
  );
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    for (const [name, width] of [
      ['wide', 1280],
      ['phone', 380],
    ]) {
      const times = [];
      for (let opening = 0; opening < openings; opening++) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
        await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
        times.push(
          await page.evaluate(async () => {
            const before = performance.now();
            // Asking for a length of the whole makes the browser lay it all out.
            const { scrollHeight } = document.documentElement;
            window.scrollTo(0, scrollHeight);
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const end = performance.now() - before;
            const [navigation] = performance.getEntriesByType('navigation');
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            return { paint: paint?.startTime ?? Number.NaN, load: navigation.loadEventEnd, end };
          }),
        );
        await page.close();
      }
      const ms = (key) => `${median(times.map((one) => one[key])).toFixed(0)} ms`;
      console.log(
        `${name}: first content ${ms('paint')}, loaded ${ms('load')}, then to its end ${ms('end')}`,
      );
    }
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
