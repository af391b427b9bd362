import type { Course } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { ClauseChange, Completion, PlacedCourse, Training } from '../model/training.ts';
import { isCovered, unrecordedClauses } from './clauses.ts';

/** What a lookup is made of. */
export interface TrainingParts {
  readonly courses: readonly PlacedCourse[];
  readonly completions: readonly Completion[];
  /** Null: what clauses asked in the past is not recorded, so that no change makes anything due. */
  readonly changes: readonly ClauseChange[] | null;
  /** The rules in force: the clauses that there are. */
  readonly rules: readonly ResolvedRule[];
  readonly isWhole: boolean;
}

/** The sort of an evidence: its first word. */
const sortOf = (evidence: string): string => evidence.split(/[\s:,]/, 1)[0]!.toLowerCase();

/** Whether a course accepts an evidence. One that an expert leads is not shown by a quiz or by one's own word. */
export function isEvidence({ evidence = [], led = 'self' }: Course, text: string): boolean {
  const sort = sortOf(text);
  const known =
    led === 'expert' ? ['sign-in', 'certificate'] : ['quiz', 'attestation', 'sign-in', 'certificate'];
  return known.includes(sort) && (evidence.length === 0 || evidence.some((one) => one === sort));
}

/** A lookup of courses, completions and changes. */
export function trainingOf(parts: TrainingParts): Training {
  const { courses, completions, changes, rules, isWhole } = parts;
  const byId = new Map(courses.map(({ course }) => [course.id, course]));
  const taken = new Map<string, Completion[]>();
  for (const completion of completions) {
    const course = byId.get(completion.course);
    if (!course || !isEvidence(course, completion.evidence)) continue;
    const key = `${completion.person}\0${completion.course}`;
    taken.set(key, [...(taken.get(key) ?? []), completion]);
  }
  for (const each of taken.values()) each.sort((a, b) => (a.completed < b.completed ? -1 : 1));
  const clauses = new Map(
    courses.map(({ course }) => [
      course.id,
      rules.filter((resolved) => isCovered(resolved, course)).map(({ rule }) => rule.id),
    ]),
  );
  const unrecorded = changes && unrecordedClauses(rules, changes);
  const material = [...(changes ?? []), ...(unrecorded ?? [])].filter(({ isMaterial }) => isMaterial);
  return {
    courses,
    completions,
    completionsOf: (person, course) => taken.get(`${person}\0${course}`) ?? [],
    clausesOf: (course) => clauses.get(course) ?? [],
    changesOf(course) {
      const own = new Set(clauses.get(course));
      return material.filter(({ clause }) => own.has(clause));
    },
    unrecorded: unrecorded && unrecorded.map(({ clause }) => clause),
    isWhole,
  };
}
