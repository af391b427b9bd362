import type { CalendarFile } from '../model/calendar.ts';
import type {
  Authorization,
  Case,
  PartOfAPost,
  PracticeDocument,
  TrainingOfACase,
} from '../model/generated.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceText } from '../model/place.ts';
import { placeOf, sourceText } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { authorizationsOf, type Authorizations } from '../model/registers.ts';
import type { Training } from '../model/training.ts';
import type { TypedRule } from '../model/rule.ts';
import { trainingOf } from '../training/lookup.ts';
import { kinds } from './index.ts';
import type { Problem, RuleKind, Subjects } from './kind.ts';

/** The texts of a part of a post, by field, in the order in which a case's source has them. */
function textsOf({ copy, title, media = [], parts = [] }: PartOfAPost): [field: string, text: string][] {
  const texts: [string, string | null | undefined][] = [
    ['copy', copy],
    ...parts.map((part, index): [string, string] => [`parts.${index}.copy`, part.copy]),
    ['title', title],
    ...media.map(({ alt }, index): [string, string | null | undefined] => [`media.${index}.alt`, alt]),
  ];
  return texts.flatMap(([field, text]) => (text ? [[field, text]] : []));
}

const unique = (found: Iterable<string>): string[] => [...new Set(found)];

/** A post made of the given fields. Those left out are null or empty; what stands in the copy is read from it. */
function makePost(partial: PartOfAPost, source: SourceText, from: number): Post {
  const copy = [partial.copy, ...(partial.parts ?? []).map((part) => part.copy)].filter(Boolean).join('\n');
  const to =
    from +
    (textsOf(partial)
      .map(([, text]) => text)
      .join('\n').length || 1);
  const place = placeOf(source, from, to);
  const texts: Passage[] = [];
  const post: Post = {
    id: `post-${place.line}`,
    path: source.path,
    line: place.line,
    endLine: place.endLine,
    date: null,
    dateText: partial.date ?? null,
    time: null,
    timeZone: null,
    channels: [],
    kind: 'post',
    title: null,
    copy: null,
    parts: [],
    hashtags: unique(copy.match(/(?<![\p{L}\p{N}_&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu) ?? []),
    mentions: unique(copy.match(/(?<![\p{L}\p{N}_./])@[A-Za-z0-9_][A-Za-z0-9_.]*/gu) ?? []),
    links: unique(copy.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”]/gu) ?? []),
    media: [],
    subject: null,
    authorizations: [],
    status: null,
    stage: null,
    author: null,
    approvals: [],
    urgent: false,
    remove: null,
    permalink: null,
    campaign: null,
    tags: [],
    fields: {},
    ...partial,
    texts,
    // A field that is given, be it empty, is one that the calendar carries.
    places: { ...Object.fromEntries(Object.keys(partial).map((field) => [field, place])), post: place },
  };
  let at = from;
  for (const [field, text] of textsOf(partial)) {
    const segments = [{ start: 0, end: text.length, from: at, to: at + text.length }];
    texts.push({ source, field, text, segments, published: field !== 'title', post });
    at += text.length + 1;
  }
  return post;
}

/** The calendar that holds the given posts: each one's texts on lines of their own, beginning on a new line. */
export function makeCalendar(partials: readonly PartOfAPost[], path = 'case'): CalendarFile {
  const bodies = partials.map(
    (partial) =>
      textsOf(partial)
        .map(([, text]) => text)
        .join('\n') || '-',
  );
  const source = sourceText(path, bodies.join('\n'));
  let from = 0;
  const posts = partials.map((partial, index) => {
    const post = makePost(partial, source, from);
    from += bodies[index]!.length + 1;
    return post;
  });
  return { source, posts, passages: [], blocks: [], problems: [] };
}

/** What the form of a permission says beside its scope and its days, where a case leaves it out. */
const form: Omit<Authorization, 'id'> = {
  information: 'a story and a picture',
  discloser: 'the practice',
  recipients: 'the public',
  purposes: ['marketing'],
  signedBy: 'patient',
  statements: {
    revocation: true,
    conditioning: true,
    redisclosure: true,
    copyGiven: true,
    remuneration: 'none',
  },
  form: 'chart',
};

function makeAuthorizations(given: readonly Authorization[]): Authorizations {
  const { source } = makeCalendar([]);
  const place = placeOf(source, 0, 0);
  return authorizationsOf(given.map((each) => ({ ...form, ...each, place, places: {} })));
}

function makeTraining({ courses = [], completions = [] }: TrainingOfACase): Training {
  const { source } = makeCalendar([]);
  const place = placeOf(source, 0, 0);
  return trainingOf({
    courses: courses.map((course) => ({ course, place })),
    completions: completions.map((each) => {
      const accepted = courses.find(({ id }) => id === each.course)?.evidence ?? [];
      return { ...each, policyVersion: '1.0.0', evidence: accepted[0] ?? 'certificate', place };
    }),
    changes: null,
    rules: [],
    isWhole: true,
  });
}

/** What a case is about: its posts come first in the calendar; those given beside it are not judged. */
export interface CaseSubject {
  readonly posts: readonly Post[];
  readonly practice: Practice;
}

/** Compiles expressions for a practice, which a case may change. */
export type Predicates = (document: PracticeDocument) => Practice['predicate'];

/** A case with its text in its place. */
export const wholeCase = (given: Case): Exclude<Case, string> =>
  typeof given === 'string' ? { post: { copy: given } } : given;

/** Makes a case's posts, in a practice that differs from the given one as the case says. */
export function caseSubject(given: Case, practice: Practice, predicates?: Predicates): CaseSubject {
  const whole = wholeCase(given);
  // The same document where a case changes nothing, so that what is worked out for it once is kept.
  const document = whole.given?.practice
    ? { ...practice.document, ...whole.given.practice }
    : practice.document;
  const predicate = whole.given?.practice ? predicates?.(document) : undefined;
  const own = whole.posts ?? [whole.post ?? {}];
  const calendar = makeCalendar([...own, ...(whole.given?.posts ?? [])]);
  const authorizations = whole.given?.authorizations && makeAuthorizations(whole.given.authorizations);
  const training = whole.given?.training && makeTraining(whole.given.training);
  return {
    posts: calendar.posts.slice(0, own.length),
    practice: {
      ...practice,
      document,
      predicate: predicate ?? practice.predicate,
      asOf: whole.given?.asOf ?? practice.asOf,
      calendars: [calendar],
      ...(authorizations && { authorizations }),
      ...(training && { training }),
    },
  };
}

/** Whether a rule applies to a post: its `when`, which a policy compiles. */
export type Applies = (post: Post, practice: Practice) => boolean;

/** A kind whose types are forgotten; the rule's `kind` has chosen it. */
type AnyKind = RuleKind<unknown, keyof Subjects>;

/** What a rule says about the posts of a case. */
export function* problemsOf(
  rule: TypedRule,
  { posts, practice }: CaseSubject,
  applies: Applies = () => true,
  kind = kinds[rule.kind] as AnyKind,
): Iterable<Problem> {
  const own = new Set(posts);
  const asked = practice.calendars.flatMap((file) => file.posts).filter((post) => applies(post, practice));
  if (kind.reads === 'calendar') {
    for (const problem of kind.check(asked, rule.options, practice)) {
      if (!problem.post || own.has(problem.post)) yield problem;
    }
    return;
  }
  for (const post of asked.filter((each) => own.has(each))) {
    const subjects =
      kind.reads === 'post'
        ? [post]
        : post.texts.filter(({ published }) => published || rule.scope === 'everything');
    for (const subject of subjects) yield* kind.check(subject, rule.options, practice);
  }
}

/** How one case of a rule went. */
export interface CaseResult {
  /** What the case asks for, and its index among the cases that ask for it. */
  readonly expected: 'flag' | 'pass';
  readonly index: number;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Runs a rule's own cases. That a field is unknown flags a case only if the rule demands it, as in a calendar;
 * a field that a case gives as null or empty is missing.
 */
export function runCases(
  rule: TypedRule,
  practice: Practice,
  applies?: Applies,
  predicates?: Predicates,
): CaseResult[] {
  return (['flag', 'pass'] as const).flatMap((expected) =>
    (rule.cases?.[expected] ?? []).map((given, index) => {
      const problems = judgeCase(rule, caseSubject(given, practice, predicates), applies);
      return { expected, index, problems, ok: problems.length > 0 === (expected === 'flag') };
    }),
  );
}

/** What counts of what a rule says about a case. */
export function judgeCase(rule: TypedRule, subject: CaseSubject, applies?: Applies): Problem[] {
  return [...problemsOf(rule, subject, applies)].filter(
    ({ unknown }) => unknown === undefined || rule.demand === true,
  );
}
