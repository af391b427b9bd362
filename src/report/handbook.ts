import { pageHead } from './page-head.ts';
import type { Chapter, Clause, Example, Handbook } from './handbook-content.ts';
import { clean } from './clean.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { handbookStyle } from './handbook-style.ts';
import { style } from './style.ts';
import { longDay } from './words.ts';

const md = (text: string): string => escapeMarkdown(clean(text));
/** On a page of its own nobody is notified by a name, so that the plain sign is shown. */
const html = (text: string): string => escapeHtml(clean(text).replaceAll('＠', '@'));

/** Examples shown of each sort: a reader needs one or two. */
const shown = 2;

const titleOf = ({ channelName }: Handbook): string => `Posting on ${channelName}`;

function sourceOf({ practice, policyVersion, asOf }: Handbook): string {
  const version = policyVersion === null ? '' : `, version ${policyVersion}`;
  return `The handbook of ${practice}, made from our social media policy${version}, as it holds on ${longDay(asOf)}.`;
}

const howToRead =
  'It says what we post and what we do not, with examples. All people in the examples are invented. If you are not sure, ask first: a post can wait, and what is out stays out.';

const whenWrong = 'When something went wrong';

/** The texts of examples, with what sort of post they are where that matters. */
const quoted = ({ text, setting }: Example): string =>
  setting === null ? `“${text}”` : `${setting}: “${text}”`;

/** Clauses told at length, and those told in a line. */
function split({ clauses }: Chapter): {
  readonly long: readonly Clause[];
  readonly short: readonly Clause[];
} {
  const isLong = ({ isStrict, bad }: Clause): boolean => isStrict && bad.length > 0;
  return { long: clauses.filter(isLong), short: clauses.filter((clause) => !isLong(clause)) };
}

const sentence = (text: string): string => (/[.!?”"]$/.test(text) ? text : `${text}.`);

function clauseMarkdown({ title, guidance, bad, good }: Clause): string[] {
  return [
    `### ${md(title)}`,
    ...(guidance === null ? [] : [md(guidance)]),
    ['Not like this:', '', ...bad.slice(0, shown).map((each) => `- ${md(quoted(each))}`)].join('\n'),
    ...(good.length === 0
      ? []
      : [['This is fine:', '', ...good.slice(0, shown).map((each) => `- ${md(quoted(each))}`)].join('\n')]),
  ];
}

function shortMarkdown({ title, guidance, bad }: Clause): string {
  const example = bad[0] ? ` Not like this: ${quoted(bad[0])}` : '';
  return `- **${md(sentence(title))}** ${md(`${guidance ?? ''}${example}`)}`.trimEnd();
}

function chapterMarkdown(chapter: Chapter, at: number): string[] {
  const { long, short } = split(chapter);
  return [
    `## ${at + 1}. ${md(chapter.title)}`,
    ...(chapter.about === null ? [] : [md(chapter.about)]),
    ...long.flatMap(clauseMarkdown),
    ...(short.length > 0
      ? [`### ${long.length > 0 ? 'And also' : 'In a few words'}`, short.map(shortMarkdown).join('\n')]
      : []),
    ...(chapter.risks.length > 0
      ? [
          '### What can go wrong, and what to do about it',
          chapter.risks.map(({ risk, control }) => `- **${md(risk)}** ${md(control)}`).join('\n'),
        ]
      : []),
  ];
}

/** The handbook in Markdown. */
export function handbookMarkdown(book: Handbook): string {
  const { chapters, incident, contacts } = book;
  const parts = [
    `# ${md(titleOf(book))}`,
    md(sourceOf(book)),
    md(howToRead),
    chapters.map(({ title }, at) => `${at + 1}. ${md(title)}`).join('\n'),
    ...chapters.flatMap(chapterMarkdown),
    ...(incident
      ? [
          `## ${whenWrong}`,
          'At once, in this order:',
          incident.steps.map((step, at) => `${at + 1}. **${md(step.do)}** ${md(step.how)}`).join('\n'),
          ...(incident.never ?? []).map(md),
        ]
      : []),
    ...(contacts.length > 0
      ? ['## Whom to ask', contacts.map((each) => `- **${md(each.name)}** for ${md(each.for)}`).join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(kind: 'bad' | 'good', label: string, examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  return [
    `<p class="label ${kind}">${label}</p>`,
    '<ul class="examples">',
    ...examples.slice(0, shown).map((each) => `<li class="${kind}">${html(quoted(each))}</li>`),
    '</ul>',
  ];
}

function clauseHtml({ title, guidance, bad, good }: Clause): string[] {
  return [
    '<article>',
    `<h3>${html(title)}</h3>`,
    ...(guidance === null ? [] : [`<p>${html(guidance)}</p>`]),
    ...list('bad', 'Not like this:', bad),
    ...list('good', 'This is fine:', good),
    '</article>',
  ];
}

function shortHtml({ title, guidance, bad }: Clause): string {
  const example = bad[0] ? ` <span class="aside">Not like this: ${html(quoted(bad[0]))}</span>` : '';
  return `<li><strong>${html(sentence(title))}</strong> ${html(guidance ?? '')}${example}</li>`;
}

function chapterHtml(chapter: Chapter, at: number): string[] {
  const { long, short } = split(chapter);
  return [
    `<section id="chapter-${at + 1}">`,
    `<h2>${at + 1}. ${html(chapter.title)}</h2>`,
    ...(chapter.about === null ? [] : [`<p class="about">${html(chapter.about)}</p>`]),
    ...long.flatMap(clauseHtml),
    ...(short.length > 0
      ? [
          `<h3>${long.length > 0 ? 'And also' : 'In a few words'}</h3>`,
          '<ul class="brief">',
          ...short.map(shortHtml),
          '</ul>',
        ]
      : []),
    ...(chapter.risks.length > 0
      ? [
          '<h3>What can go wrong, and what to do about it</h3>',
          '<dl>',
          ...chapter.risks.map(({ risk, control }) => `<dt>${html(risk)}</dt><dd>${html(control)}</dd>`),
          '</dl>',
        ]
      : []),
    '</section>',
  ];
}

function endHtml({ incident, contacts }: Handbook): string[] {
  return [
    ...(incident
      ? [
          '<section id="wrong" class="alarm">',
          `<h2>${whenWrong}</h2>`,
          '<p>At once, in this order:</p>',
          '<ol>',
          ...incident.steps.map((step) => `<li><strong>${html(step.do)}</strong> ${html(step.how)}</li>`),
          '</ol>',
          ...(incident.never ?? []).map((text) => `<p><strong>${html(text)}</strong></p>`),
          '</section>',
        ]
      : []),
    ...(contacts.length > 0
      ? [
          '<section id="whom">',
          '<h2>Whom to ask</h2>',
          '<ul>',
          ...contacts.map((each) => `<li><strong>${html(each.name)}</strong> for ${html(each.for)}</li>`),
          '</ul>',
          '</section>',
        ]
      : []),
  ];
}

/** The style of handbook and quiz. */
export const readingStyle = `${style}${handbookStyle}`;

/** The handbook as one page that needs nothing else. */
export function handbookHtml(book: Handbook): string {
  const contents = book.chapters.map(
    ({ title }, at) => `<li><a href="#chapter-${at + 1}">${html(title)}</a></li>`,
  );
  const lines = [
    ...pageHead({ title: html(`${titleOf(book)}, ${book.practice}`), style: readingStyle }),
    '<body>',
    '<header>',
    `<h1>${html(titleOf(book))}</h1>`,
    `<p>${html(sourceOf(book))}</p>`,
    `<p>${html(howToRead)}</p>`,
    '</header>',
    '<nav aria-label="Contents"><ol>',
    ...contents,
    '</ol>',
    ...(book.incident ? [`<p><a href="#wrong">${whenWrong}</a></p>`] : []),
    '</nav>',
    '<main>',
    ...book.chapters.flatMap(chapterHtml),
    ...endHtml(book),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
