import type { Language } from '../identifiers/detector.ts';
import { languageOf } from '../identifiers/language.ts';
import { clean } from './clean.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import type { Chapter, Clause, Example, Handbook } from './handbook-content.ts';
import { handbookStyle } from './handbook-style.ts';
import { pageHead } from './page-head.ts';
import { readingWords, type ReadingWords } from './reading-words.ts';
import { style } from './style.ts';

/** How lines of reading are written: as Markdown, or as they are to be read on a terminal. */
export interface Lines {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
}

// Outside of GitHub nobody is notified by a name, so that the plain sign is shown.
const shownAs = (text: string): string => clean(text).replaceAll('＠', '@');

/** Addresses are told without their beginning, which would make links of bad examples. */
const md = (text: string): string => escapeMarkdown(clean(text).replaceAll('https://', ''));

/** Lines of Markdown. */
export const markdownLines: Lines = { text: md, strong: (text) => `**${md(text)}**` };

/** Lines to be read as they are. */
export const plainLines: Lines = { text: shownAs, strong: shownAs };

/** A text on a page of its own. */
export const html = (text: string): string => escapeHtml(shownAs(text));

/** The language of a text of the practice, where it is another one than the page's. */
function spoken(text: string, { language }: Handbook): string {
  const own = languageOf(text, ['en', 'es']);
  return own === null || own === language ? '' : ` lang="${own}"`;
}

/** Examples shown of each sort: a reader needs one or two. */
const shown = 2;

function sourceOf({ practice, policyVersion, asOf }: Handbook, words: ReadingWords): string {
  return words.source(practice, policyVersion, words.day(asOf));
}

/** A text in quotation marks, those within it turned into single ones. */
export function inQuotes(text: string, language: Language): string {
  if (language === 'es') return `«${text.replace(/«([^«»]*)»/g, '“$1”')}»`;
  return `“${text.replace(/“([^“”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’')}”`;
}

/** The texts of examples, with what sort of post they are where that matters. */
const quoted = ({ text, setting }: Example, { language }: Handbook): string =>
  `${setting === null ? '' : `${setting}: `}${inQuotes(text, language)}`;

/** Clauses told at length, and those told in a line; what one says as another did is said once. */
function split({ clauses }: Chapter, words: ReadingWords): Record<'long' | 'short', readonly Clause[]> {
  const isLong = ({ isStrict, bad }: Clause): boolean => isStrict && bad.length > 0;
  const told = new Map<string, string>();
  const once = (clause: Clause): Clause => {
    const { guidance, title } = clause;
    const before = guidance === null ? undefined : told.get(guidance);
    if (guidance !== null && before === undefined) told.set(guidance, title);
    return before === undefined ? clause : { ...clause, guidance: words.asUnder(before) };
  };
  const [long, short] = [clauses.filter(isLong), clauses.filter((clause) => !isLong(clause))];
  return { long: long.map(once), short: short.map(once) };
}

export const sentence = (text: string): string => (/[.!?”"»]$/.test(text) ? text : `${text}.`);

function chapterLines(chapter: Chapter, at: number, book: Handbook, { text, strong }: Lines): string[] {
  const words = readingWords[book.language];
  const { long, short } = split(chapter, words);
  const examples = (label: string, some: readonly Example[]): string[] =>
    some.length === 0
      ? []
      : [[label, '', ...some.slice(0, shown).map((each) => `- ${text(quoted(each, book))}`)].join('\n')];
  const brief = ({ title, guidance, bad }: Clause): string => {
    const example = bad[0] ? ` ${words.notLikeThis} ${quoted(bad[0], book)}` : '';
    return `- ${strong(sentence(title))} ${text(`${guidance ?? ''}${example}`)}`.trimEnd();
  };
  return [
    `## ${at + 1}. ${text(chapter.title)}`,
    ...(chapter.about === null ? [] : [text(chapter.about)]),
    ...long.flatMap(({ title, guidance, bad, good }) => [
      `### ${text(title)}`,
      ...(guidance === null ? [] : [text(guidance)]),
      ...examples(words.notLikeThis, bad),
      ...examples(words.fine, good),
    ]),
    ...(short.length > 0
      ? [`### ${long.length > 0 ? words.alsoHere : words.briefly}`, short.map(brief).join('\n')]
      : []),
    ...(chapter.risks.length > 0
      ? [
          `### ${words.risks}`,
          chapter.risks.map(({ risk, control }) => `- ${strong(risk)} ${text(control)}`).join('\n'),
        ]
      : []),
  ];
}

/** The handbook in lines: Markdown, or plain text for a terminal. */
export function handbookLines(book: Handbook, lines: Lines = markdownLines): string {
  const { text, strong } = lines;
  const { chapters, incident, contacts } = book;
  const words = readingWords[book.language];
  const parts = [
    `# ${text(words.posting(book.channelName))}`,
    text(sourceOf(book, words)),
    text(words.howToRead),
    chapters.map(({ title }, at) => `${at + 1}. ${text(title)}`).join('\n'),
    ...chapters.flatMap((chapter, at) => chapterLines(chapter, at, book, lines)),
    ...(incident
      ? [
          `## ${words.whenWrong}`,
          words.inThisOrder,
          incident.steps.map((step, at) => `${at + 1}. ${strong(step.do)} ${text(step.how)}`).join('\n'),
          ...(incident.never ?? []).map(text),
        ]
      : []),
    ...(contacts.length > 0
      ? [
          `## ${words.whomToAsk}`,
          contacts.map((each) => `- ${words.askFor(strong(each.name), text(each.for))}`).join('\n'),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(kind: 'bad' | 'good', label: string, examples: readonly Example[], book: Handbook): string[] {
  if (examples.length === 0) return [];
  return [
    `<p class="label ${kind}">${label}</p>`,
    '<ul class="examples">',
    ...examples.slice(0, shown).map((each) => `<li class="${kind}">${html(quoted(each, book))}</li>`),
    '</ul>',
  ];
}

function clauseHtml({ title, guidance, bad, good }: Clause, book: Handbook): string[] {
  const words = readingWords[book.language];
  return [
    '<article>',
    `<h3${spoken(title, book)}>${html(title)}</h3>`,
    ...(guidance === null ? [] : [`<p${spoken(guidance, book)}>${html(guidance)}</p>`]),
    ...list('bad', words.notLikeThis, bad, book),
    ...list('good', words.fine, good, book),
    '</article>',
  ];
}

function shortHtml({ title, guidance, bad }: Clause, book: Handbook): string {
  const { notLikeThis } = readingWords[book.language];
  const example = bad[0] ? ` <span class="aside">${notLikeThis} ${html(quoted(bad[0], book))}</span>` : '';
  return `<li><span${spoken(title, book)}><strong>${html(sentence(title))}</strong> ${html(guidance ?? '')}</span>${example}</li>`;
}

function chapterHtml(chapter: Chapter, at: number, book: Handbook): string[] {
  const words = readingWords[book.language];
  const { long, short } = split(chapter, words);
  return [
    `<section id="chapter-${at + 1}">`,
    `<h2>${at + 1}. ${html(chapter.title)}</h2>`,
    ...(chapter.about === null
      ? []
      : [`<p class="about"${spoken(chapter.about, book)}>${html(chapter.about)}</p>`]),
    ...long.flatMap((clause) => clauseHtml(clause, book)),
    ...(short.length > 0
      ? [
          `<h3>${long.length > 0 ? words.alsoHere : words.briefly}</h3>`,
          '<ul class="brief">',
          ...short.map((clause) => shortHtml(clause, book)),
          '</ul>',
        ]
      : []),
    ...(chapter.risks.length > 0
      ? [
          `<h3>${words.risks}</h3>`,
          '<dl>',
          ...chapter.risks.map(
            ({ risk, control }) =>
              `<dt${spoken(risk, book)}>${html(risk)}</dt><dd${spoken(control, book)}>${html(control)}</dd>`,
          ),
          '</dl>',
        ]
      : []),
    '</section>',
  ];
}

function endHtml(book: Handbook): string[] {
  const { incident, contacts, language } = book;
  const words = readingWords[language];
  return [
    ...(incident
      ? [
          '<section id="wrong" class="alarm">',
          `<h2>${words.whenWrong}</h2>`,
          `<p>${words.inThisOrder}</p>`,
          '<ol>',
          ...incident.steps.map(
            (step) => `<li${spoken(step.how, book)}><strong>${html(step.do)}</strong> ${html(step.how)}</li>`,
          ),
          '</ol>',
          ...(incident.never ?? []).map(
            (text) => `<p${spoken(text, book)}><strong>${html(text)}</strong></p>`,
          ),
          '</section>',
        ]
      : []),
    ...(contacts.length > 0
      ? [
          '<section id="whom">',
          `<h2>${words.whomToAsk}</h2>`,
          '<ul>',
          ...contacts.map(
            (each) => `<li>${words.askFor(`<strong>${html(each.name)}</strong>`, html(each.for))}</li>`,
          ),
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
  const words = readingWords[book.language];
  const title = words.posting(book.channelName);
  const contents = book.chapters.map(
    (chapter, at) => `<li><a href="#chapter-${at + 1}">${html(chapter.title)}</a></li>`,
  );
  const lines = [
    ...pageHead({
      title: html(`${title}, ${book.practice}`),
      style: readingStyle,
      language: book.language,
    }),
    '<body>',
    '<header>',
    `<h1>${html(title)}</h1>`,
    `<p>${html(sourceOf(book, words))}</p>`,
    `<p>${html(words.howToRead)}</p>`,
    '</header>',
    `<nav aria-label="${words.contents}"><ol>`,
    ...contents,
    '</ol>',
    ...(book.incident ? [`<p><a href="#wrong">${words.whenWrong}</a></p>`] : []),
    '</nav>',
    '<main>',
    ...book.chapters.flatMap((chapter, at) => chapterHtml(chapter, at, book)),
    ...endHtml(book),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
