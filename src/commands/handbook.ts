import type { Language } from '../identifiers/detector.ts';
import type { Course } from '../model/generated.ts';
import { channelName } from '../model/channel-name.ts';
import type { PlacedCourse } from '../model/training.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { examplesOn, type Example } from '../lint/examples.ts';
import { baselines } from '../policy/shipped.ts';
import { levelOf } from '../policy/tighten.ts';
import { fits, isCovered } from '../training/clauses.ts';
import { curriculumOf } from '../training/document.ts';
import { isEvidence } from '../training/lookup.ts';
import { courseDefaults } from '../training/standing.ts';
import type { Chapter, Clause, Handbook } from '../report/handbook-content.ts';
import { readingWords, type ReadingWords } from '../report/reading-words.ts';
import { plainWords } from '../report/plain-words.ts';
import { languagesOf } from '../rules/hits.ts';
import type { ReadPractice } from './read-practice.ts';

/** What the practice teaches; the shipped baseline where it has no training document. */
function curriculum({ documents, registers }: ReadPractice) {
  const own = [...documents, ...registers].filter(({ kind }) => kind === 'training');
  const shipped = [baselines.read('chaperone:training/us') ?? []].flat();
  const known = curriculumOf(own.length > 0 ? own : shipped, baselines);
  return { ...known, incident: known.incident ?? curriculumOf(shipped, baselines).incident };
}

/** The course whose chapter a rule belongs to: the one that names it, else one that names what it serves. */
function courseOf(resolved: ResolvedRule, courses: readonly Course[]): Course | null {
  const named = courses.find(({ covers }) =>
    covers?.rules?.some((pattern) => fits(resolved.rule.id, pattern)),
  );
  return named ?? courses.find((course) => isCovered(resolved, course)) ?? null;
}

function clauseOf({ rule }: ResolvedRule, bad: readonly Example[], good: readonly Example[]): Clause {
  return {
    id: rule.id,
    title: plainWords(rule.title),
    guidance: rule.guidance === undefined ? null : plainWords(rule.guidance),
    isStrict: levelOf(rule.severity, 'sure') === 'error',
    bad,
    good,
  };
}

/** The rules that have something to say on a channel, nearest first; of two with one title the practice's own is kept. */
function clausesOn(
  channel: string,
  { practice, judge }: ReadPractice,
  language: Language,
): Map<ResolvedRule, Clause> {
  const show = examplesOn(channel, practice, judge.rules, language);
  const clauses = new Map<ResolvedRule, Clause>();
  const titles = new Set<string>();
  const texts = new Set<string>();
  for (const resolved of judge.rules.toSorted((a, b) => Number(isInherited(a)) - Number(isInherited(b)))) {
    if (titles.has(resolved.rule.title.toLowerCase())) continue;
    const { applies, bad, good } = show(resolved);
    if (!applies) continue;
    // A text is shown once, where it is read first.
    const fresh = (examples: readonly Example[]): Example[] =>
      examples.filter(({ text }) => !texts.has(text) && texts.add(text));
    titles.add(resolved.rule.title.toLowerCase());
    clauses.set(resolved, clauseOf(resolved, fresh(bad), fresh(good)));
  }
  return clauses;
}

const isInherited = ({ rule }: ResolvedRule): boolean => rule.id.includes('/');

/** Clauses that hold a post first, those with examples before those without. */
const byWeight = (a: Clause, b: Clause): number =>
  Number(b.isStrict) - Number(a.isStrict) || Number(b.bad.length > 0) - Number(a.bad.length > 0);

function contactsOf({ practice: { document } }: ReadPractice, words: ReadingWords): Handbook['contacts'] {
  const { people = {}, roles = {} } = document;
  const owning = (kind: 'authorizations' | 'training'): string[] =>
    Object.values(people)
      .filter((person) => !person.left && person.roles?.some((role) => roles[role]?.owns?.includes(kind)))
      .map(({ name }) => name);
  return [
    ...owning('authorizations').map((name) => ({ name, for: words.privacy })),
    ...owning('training').map((name) => ({ name, for: words.training })),
  ];
}

function versionOf({ documents }: ReadPractice): string | null {
  const versions = new Set(
    documents.flatMap(({ document }) => (document?.kind === 'policy' ? [document.version] : [])),
  );
  return versions.size === 1 ? [...versions][0]! : null;
}

/** Makes the handbook of a channel from the policy in force. @param lang null: the first of the practice's that has words */
export function handbookOf(channel: string, read: ReadPractice, lang: Language | null): Handbook {
  const { document, asOf } = read.practice;
  const language = lang ?? languagesOf(document)[0] ?? 'en';
  const words = readingWords[language];
  const { courses: placed, incident } = curriculum(read);
  const courses = placed
    .map(({ course }: PlacedCourse) => course)
    .filter(({ channels = [] }) => channels.length === 0 || channels.includes(channel));
  const clauses = clausesOn(channel, read, language);
  const chapters = courses.map((course): Chapter => {
    const own = [...clauses].filter(([resolved]) => courseOf(resolved, courses) === course);
    return {
      course: course.id,
      title: course.title,
      about: course.about ?? null,
      passMark: course.passMark ?? courseDefaults.passMark,
      isQuizzed: isEvidence(course, 'quiz'),
      clauses: own.map(([, clause]) => clause).sort(byWeight),
      risks: course.risks ?? [],
      questions: course.questions ?? [],
    };
  });
  const rest = [...clauses].filter(([resolved]) => courseOf(resolved, courses) === null);
  const houseRules: Chapter = {
    course: '',
    title: words.houseRules,
    about: words.aboutHouseRules,
    passMark: courseDefaults.passMark,
    isQuizzed: false,
    clauses: rest.map(([, clause]) => clause).sort(byWeight),
    risks: [],
    questions: [],
  };
  return {
    language,
    practice: document.name,
    channel,
    channelName: channelName(channel),
    policyVersion: versionOf(read),
    asOf,
    chapters: [...chapters, houseRules].filter(
      (chapter) => chapter.clauses.length + chapter.risks.length + chapter.questions.length > 0,
    ),
    incident,
    contacts: contactsOf(read, words),
    people: Object.entries(document.people ?? {})
      .filter(([, { left }]) => !(left !== undefined && left <= asOf))
      .map(([id, { name }]) => ({ id, name })),
  };
}
