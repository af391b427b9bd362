import { createHash } from 'node:crypto';
import { clean } from './clean.ts';
import { escapeHtml } from './escape.ts';
import type { Chapter, Clause, Example, Handbook } from './handbook-content.ts';
import { readingStyle } from './handbook.ts';
import { pageHead } from './page-head.ts';
import { quizScript } from './quiz-script.ts';
import { longDay } from './words.ts';

/** A question with two answers. */
export interface QuizQuestion {
  readonly ask: string;
  /** The text that it asks about; null: everything stands in the question. */
  readonly quote: string | null;
  readonly yes: string;
  readonly no: string;
  readonly answer: boolean;
  readonly why: string;
}

export interface QuizSection {
  readonly course: string;
  readonly title: string;
  readonly passMark: number;
  readonly questions: readonly QuizQuestion[];
}

/** Cases asked about in a chapter, beside its own questions. */
const casesAsked = 4;

/** One that the handbook does not show, where there is one: it is to be judged, not remembered. */
const unseen = (examples: readonly Example[]): Example | undefined =>
  examples[2] ?? examples[1] ?? examples[0];

const sentence = (text: string): string => (/[.!?”"]$/.test(text) ? text : `${text}.`);

function caseQuestion(clause: Clause, isFine: boolean, channel: string): QuizQuestion | null {
  const example = unseen(isFine ? clause.good : clause.bad);
  if (!example) return null;
  const { text, setting } = example;
  const why = isFine
    ? `This is fine. What to watch here: ${sentence(clause.title)}`
    : `${sentence(clause.title)} ${clause.guidance ?? ''}`.trimEnd();
  return {
    ask: setting === null ? `May this go out on ${channel}?` : `${setting}. May it go out on ${channel}?`,
    quote: `“${text}”`,
    yes: 'Yes, it is fine',
    no: 'No, not like this',
    answer: isFine,
    why,
  };
}

/** Cases of a chapter, fine ones among the others, no text twice. */
function caseQuestions({ clauses }: Chapter, channel: string, asked: Set<string>): QuizQuestion[] {
  const questions: QuizQuestion[] = [];
  for (const clause of clauses.filter(({ bad }) => bad.length > 0)) {
    if (questions.length === casesAsked) break;
    const isFine = questions.length % 2 === 1 && clause.good.length > 0;
    const question = caseQuestion(clause, isFine, channel);
    if (!question?.quote || asked.has(question.quote)) continue;
    asked.add(question.quote);
    questions.push(question);
  }
  return questions;
}

/** The questions of a quiz, a section for each course that has any. */
function quizOf({ chapters, channelName }: Handbook): QuizSection[] {
  const asked = new Set<string>();
  return chapters
    .map((chapter) => ({
      course: chapter.course,
      title: chapter.title,
      passMark: chapter.passMark,
      questions: [
        ...chapter.questions.map(({ ask, answer, because }) => ({
          ask,
          quote: null,
          yes: 'Yes',
          no: 'No',
          answer,
          why: because,
        })),
        ...caseQuestions(chapter, channelName, asked),
      ],
    }))
    .filter(({ questions }, at) => chapters[at]!.isQuizzed && questions.length > 0);
}

/** On a page of its own nobody is notified by a name, so that the plain sign is shown. */
const html = (text: string): string => escapeHtml(clean(text).replaceAll('＠', '@'));

function questionHtml({ ask, quote, yes, no, answer, why }: QuizQuestion, number: number): string[] {
  const choice = (value: boolean, label: string): string =>
    `<label><input type="radio" name="q${number}" value="${value}">${html(label)}</label>`;
  return [
    `<fieldset data-answer="${answer}">`,
    `<legend>${number}. ${html(ask)}</legend>`,
    ...(quote === null ? [] : [`<blockquote>${html(quote)}</blockquote>`]),
    choice(true, yes),
    choice(false, no),
    `<p class="reason" data-why="${html(why)}"></p>`,
    '</fieldset>',
  ];
}

function sectionHtml({ course, title, passMark, questions }: QuizSection, first: number): string[] {
  return [
    `<section data-course="${html(course)}" data-title="${html(title)}" data-pass="${passMark}">`,
    `<h2>${html(title)}</h2>`,
    ...questions.flatMap((question, at) => questionHtml(question, first + at)),
    '</section>',
  ];
}

const resultHtml = (keeper: string | undefined): string[] => [
  '<div class="result" hidden>',
  '<h2 tabindex="-1">Your result</h2>',
  '<ul id="scores"></ul>',
  '<div id="attest">',
  `<p>I took this quiz myself, and I know whom to ask. Please send ${keeper === undefined ? 'this' : `${html(keeper)} this`}, to be added at the end of registers/training.csv:</p>`,
  '<pre id="lines" tabindex="0"></pre>',
  '</div>',
  '<p><button type="button" id="again">Start again</button></p>',
  '</div>',
];

/** The quiz as one page that needs nothing else. @param version of the policy that is taught */
export function quizHtml(book: Handbook, version: string): string {
  const sections = quizOf(book);
  const total = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const digest = createHash('sha256').update(quizScript).digest('base64');
  let next = 1;
  const body = sections.flatMap((section) => {
    const first = next;
    next += section.questions.length;
    return sectionHtml(section, first);
  });
  const people = book.people.map(({ id, name }) => `<option value="${html(id)}">${html(name)}</option>`);
  const title = `Quiz: posting on ${book.channelName}`;
  const keeper = book.contacts.at(-1)?.name;
  const lines = [
    ...pageHead({
      title: html(`${title}, ${book.practice}`),
      style: readingStyle,
      scripts: `; script-src 'sha256-${digest}'`,
    }),
    '<body>',
    '<main>',
    `<h1>${html(title)}</h1>`,
    `<p>${html(book.practice)}, ${longDay(book.asOf)}. ${total} questions, about ${Math.max(5, Math.round(total / 3))} minutes. All people in the examples are invented. The reasons come at the end; nothing is sent anywhere.</p>`,
    '<noscript><p class="note">This page judges your answers in the browser: please allow its script.</p></noscript>',
    `<form data-version="${html(version)}" autocomplete="off">`,
    `<p><label for="person">Who are you?</label> <select id="person" required><option value="">Choose your name</option>${people.join('')}</select></p>`,
    ...body,
    '<p id="status" role="status"></p>',
    '<p><button type="submit">Check my answers</button></p>',
    '</form>',
    ...resultHtml(keeper),
    '</main>',
    `<script>${quizScript}</script>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
