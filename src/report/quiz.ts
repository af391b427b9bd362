import { createHash } from 'node:crypto';
import type { Chapter, Clause, Example, Handbook } from './handbook-content.ts';
import { html, inQuotes, plainLines, readingStyle, sentence, type Lines } from './handbook.ts';
import { pageHead } from './page-head.ts';
import { quizScript } from './quiz-script.ts';
import { readingWords, type ReadingWords } from './reading-words.ts';

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

function caseQuestion(
  clause: Clause,
  isFine: boolean,
  { channelName, language }: Handbook,
): QuizQuestion | null {
  const words = readingWords[language];
  const example = unseen(isFine ? clause.good : clause.bad);
  if (!example) return null;
  const { text, setting } = example;
  return {
    ask: words.mayGoOut(channelName, setting),
    quote: inQuotes(text, language),
    yes: words.yesFine,
    no: words.notLikeThisAnswer,
    answer: isFine,
    why: isFine
      ? `${words.watchFor} ${sentence(clause.title)}`
      : `${sentence(clause.title)} ${clause.guidance ?? ''}`.trimEnd(),
  };
}

/** Cases of a chapter, fine ones among the others, no text twice. */
function caseQuestions({ clauses }: Chapter, book: Handbook, asked: Set<string>): QuizQuestion[] {
  const questions: QuizQuestion[] = [];
  for (const clause of clauses.filter(({ bad }) => bad.length > 0)) {
    if (questions.length === casesAsked) break;
    const isFine = questions.length % 2 === 1 && clause.good.length > 0;
    const question = caseQuestion(clause, isFine, book);
    if (!question?.quote || asked.has(question.quote)) continue;
    asked.add(question.quote);
    questions.push(question);
  }
  return questions;
}

/** The questions of a quiz, a section for each course that has any. */
function quizOf(book: Handbook): QuizSection[] {
  const { chapters, language } = book;
  const { yes, no } = readingWords[language];
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
          yes,
          no,
          answer,
          why: because,
        })),
        ...caseQuestions(chapter, book, asked),
      ],
    }))
    .filter(({ questions }, at) => chapters[at]!.isQuizzed && questions.length > 0);
}

/** What a quiz is, in a sentence or two. */
function aboutOf({ practice, asOf, language }: Handbook, total: number): string {
  const words = readingWords[language];
  return words.aboutQuiz(practice, words.day(asOf), total, Math.max(5, Math.round(total / 3)));
}

/** A question, or its answer, with its number throughout the quiz. */
type Numbered = QuizQuestion & { readonly number: number };

function numbered(
  sections: readonly QuizSection[],
): (QuizSection & { readonly questions: readonly Numbered[] })[] {
  let next = 1;
  return sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, number: next++ })),
  }));
}

/** The quiz to be read: the questions, and the answers after them. @param command makes the page that counts */
export function quizLines(book: Handbook, command: string, { text, strong }: Lines = plainLines): string {
  const words = readingWords[book.language];
  const sections = numbered(quizOf(book));
  const all = sections.flatMap(({ questions }) => questions);
  const asked = ({ number, ask, quote }: Numbered): string =>
    `${number}. ${text(ask)}${quote === null ? '' : `\n   ${text(quote)}`}`;
  const parts = [
    `# ${text(words.quiz(book.channelName))}`,
    text(aboutOf(book, all.length)),
    ...sections.flatMap(({ title, questions }) => [`## ${text(title)}`, questions.map(asked).join('\n')]),
    `## ${words.answers}`,
    all
      .map(({ number, answer, yes, no, why }) => `${number}. ${strong(`${answer ? yes : no}.`)} ${text(why)}`)
      .join('\n'),
    text(words.asPage(command)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function questionHtml({ ask, quote, yes, no, answer, why, number }: Numbered): string[] {
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

const resultHtml = (words: ReadingWords, keeper: string | undefined): string[] => [
  '<div class="result" hidden>',
  `<h2 tabindex="-1">${words.yourResult}</h2>`,
  '<ul id="scores"></ul>',
  '<div id="attest">',
  `<p>${html(words.attest(keeper ?? null))}</p>`,
  '<pre id="lines" tabindex="0"></pre>',
  '</div>',
  `<p><button type="button" id="again">${words.again}</button></p>`,
  '</div>',
];

/** The quiz as one page that needs nothing else. @param version of the policy that is taught */
export function quizHtml(book: Handbook, version: string): string {
  const words = readingWords[book.language];
  const sections = numbered(quizOf(book));
  const total = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const digest = createHash('sha256').update(quizScript).digest('base64');
  const body = sections.flatMap(({ course, title, passMark, questions }) => [
    `<section data-course="${html(course)}" data-title="${html(title)}" data-pass="${passMark}">`,
    `<h2>${html(title)}</h2>`,
    ...questions.flatMap(questionHtml),
    '</section>',
  ]);
  const people = book.people.map(({ id, name }) => `<option value="${html(id)}">${html(name)}</option>`);
  const title = words.quiz(book.channelName);
  const says = Object.entries(words.script).map(
    ([name, text]) => ` data-${name.toLowerCase()}="${html(text)}"`,
  );
  const lines = [
    ...pageHead({
      title: html(`${title}, ${book.practice}`),
      style: readingStyle,
      language: book.language,
      scripts: `; script-src 'sha256-${digest}'`,
    }),
    '<body>',
    '<main>',
    `<h1>${html(title)}</h1>`,
    `<p>${html(`${aboutOf(book, total)} ${words.reasonsLater}`)}</p>`,
    `<noscript><p class="note">${words.needsScript}</p></noscript>`,
    `<form data-version="${html(version)}"${says.join('')} autocomplete="off">`,
    `<p><label for="person">${words.who}</label> <select id="person" required><option value="">${words.chooseName}</option>${people.join('')}</select></p>`,
    ...body,
    '<p id="status" role="status"></p>',
    `<p><button type="submit">${words.check}</button></p>`,
    '</form>',
    ...resultHtml(words, book.contacts.at(-1)?.name),
    '</main>',
    `<script>${quizScript}</script>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
