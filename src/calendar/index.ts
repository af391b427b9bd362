import type { CalendarFile, CalendarSettings, ReaderProblem } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceText } from '../model/place.ts';
import { placeOf } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Claim } from './account.ts';
import { blocksOf, restOf } from './account.ts';
import type { Context } from './context.ts';
import { fileContext } from './file-context.ts';
import { frontMatter } from './front.ts';
import { merge } from './merge.ts';
import { piecesOf } from './pieces.ts';
import { assemble } from './post.ts';
import type { Reader } from './reader.ts';
import { shareTexts } from './share.ts';
import { parseCalendar } from './parse.ts';
import { joinThreads } from './threads.ts';
import { unitsOf } from './units.ts';
import { vocabularyOf } from './values/label.ts';
import type { Found } from './walk.ts';
import { walk } from './walk.ts';
import { verbatimText } from './writer.ts';

export { absorbed, follow } from './follow.ts';
export type { Referenced } from './follow.ts';
export { identify, identifying } from './identify.ts';
export { problemIds } from './problems.ts';
export type { ProblemId } from './problems.ts';

/** Reads a content calendar: its posts, every text outside them, what each line was taken for. Pure and total. */
export function readCalendar(source: SourceText, settings: CalendarSettings): CalendarFile {
  const { root, reason } = parseCalendar(source);
  if (root === null) return unreadCalendar(source, reason);
  const reader: Reader = { source, root, settings, vocabulary: vocabularyOf(settings.columns) };
  const pieces = piecesOf(root, source);
  const unit = unitsOf(pieces, reader.vocabulary);
  const found: Found = { drafts: [], unread: [] };
  const context: Context = fileContext(source, pieces, reader);
  walk(unit, context, reader, found);
  found.drafts.sort((a, b) => a.line - b.line);
  const { drafts, merged } = merge(joinThreads(found.drafts), reader);
  const assembled = shareTexts(drafts.map((draft) => assemble(draft, reader)));
  const posts = assembled.map(({ post }) => post);
  const claims = assembled.flatMap(({ claims, post }): Claim[] =>
    claims.map((claim) => ({ ...claim, post })),
  );
  const passages: Passage[] = [];
  for (const passage of restOf(reader, pieces, claims, posts)) {
    if (passage.post) (passage.post.texts as Passage[]).push(passage);
    else passages.push(passage);
  }
  const references = new Map(
    assembled.flatMap(({ post, reference }) => (reference ? [[post, reference] as const] : [])),
  );
  const problems = [
    ...assembled.flatMap((one) => one.problems),
    ...fileProblems(source, found, posts),
    ...frontProblems(reader),
  ];
  return {
    source,
    posts,
    passages,
    blocks: blocksOf(source, pieces, unit, { ...found, drafts }, merged),
    problems,
    ...(references.size > 0 && { references }),
  };
}

function fileProblems(source: SourceText, found: Found, posts: readonly Post[]): ReaderProblem[] {
  const problems = found.unread.map(({ line, endLine, reason }): ReaderProblem => ({
    finding: 'calendar/unread',
    place: placeOf(
      source,
      source.lineStarts[line - 1]!,
      (source.lineStarts[endLine] ?? source.text.length + 1) - 1,
    ),
    message: reason,
    post: null,
  }));
  if (posts.length === 0 && found.unread.length === 0) {
    problems.push({
      finding: 'calendar/no-posts',
      place: placeOf(source, 0, 0),
      message: 'No post was read from this file.',
      post: null,
    });
  }
  return problems;
}

function frontProblems({ source, vocabulary }: Reader): ReaderProblem[] {
  const problems = frontMatter(source, vocabulary)?.problems ?? [];
  return problems.map(({ from, to, message }) => ({
    finding: 'calendar/front-matter',
    place: placeOf(source, from, to),
    message,
    post: null,
  }));
}

/** A file that could not be parsed is one unread block; its text is looked at all the same. */
export function unreadCalendar(source: SourceText, reason: string): CalendarFile {
  const endLine = source.lineStarts.length;
  const place = placeOf(source, 0, source.text.length);
  return {
    source,
    posts: [],
    passages: [
      {
        source,
        field: 'prose',
        ...verbatimText(source, 0, source.text.length),
        published: false,
        post: null,
      },
    ],
    blocks: [{ line: 1, endLine, as: 'unread', reason, recogniser: null }],
    problems: [{ finding: 'calendar/unread', place, message: reason, post: null }],
  };
}
