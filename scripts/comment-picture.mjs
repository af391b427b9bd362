// node scripts/comment-picture.mjs: shows the comment on a pull request as GitHub would, for docs/images/comment.png. Its
// Markdown is rendered in GitHub's flavour and looked at in chromium, which must be installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'chaperone-picture-'));
// Outside this repository, so that paths are those of a practice's own.
const practice = join(work, 'practice');
cpSync(join(root, 'examples/riverside-family-practice'), practice, { recursive: true });

/** What the comment says of a calendar of the example. */
const { stdout } = spawnSync(
  process.execPath,
  [
    join(root, 'dist/cli.js'),
    'lint',
    'calendars/2026-11.md',
    '--as-of',
    '2026-10-20',
    '--format',
    'markdown',
  ],
  { cwd: practice, encoding: 'utf8' },
);
const html = micromark(stdout, {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
});

const style = `
  body { margin: 16px; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; width: 760px }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e } .head b { color: #1f2328 }
  .head i { float: right; border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-style: normal; font-size: 12px }
  .body { padding: 16px } h3 { font-size: 1.25em; margin: 0 0 16px; line-height: 1.25 } p, ul, blockquote, details, table { margin: 0 0 16px }
  blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 } blockquote > :last-child { margin-bottom: 0 }
  ul { padding-left: 2em } li + li { margin-top: .25em } a { color: #0969da } summary { cursor: pointer }
  table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 6px 13px } sub { font-size: 75%; color: #59636e }`;

const page = join(work, 'comment.html');
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="box"><div class="head"><i>bot</i><b>github-actions</b> commented now</div><div class="body">${html}</div></div>`,
);
const browser = await chromium.launch({
  executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox'],
});
const tab = await browser.newPage({ viewport: { width: 792, height: 1000 } });
await tab.goto(`file://${page}`);
await tab.screenshot({
  path: join(root, 'docs/images/comment.png'),
  clip: { x: 0, y: 0, width: 792, height: 860 },
});
await browser.close();
