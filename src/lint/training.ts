import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { PlacedCourse } from '../model/training.ts';
import type { Registry } from '../policy/obligations.ts';
import { fits } from '../training/clauses.ts';
import { isEvidence } from '../training/lookup.ts';
import type { OwnFindingId } from './own-findings.ts';
import type { Known, Raised } from './raise.ts';
import { aboutRegister } from './registers.ts';

/** What is wrong with lines of the register of completions. What stands in them is never repeated. */
export function* completionProblems({ training, document, asOf }: Known): Generator<Raised> {
  if (!training) return;
  const courses = new Map(training.courses.map(({ course }) => [course.id, course]));
  for (const { person, course: id, completed, evidence, place } of training.completions) {
    const course = courses.get(id);
    const say = (by: OwnFindingId, message: string): Raised =>
      aboutRegister(by, place, `${by} ${place.line}`, message);
    if (!Object.hasOwn(document.people ?? {}, person))
      yield say('training/unknown-person', 'This line names nobody of chaperone.yaml.');
    if (!course) yield say('training/unknown-course', 'This line names a course that does not exist.');
    else if (!isEvidence(course, evidence))
      yield say('training/evidence', 'What shows this completion is not what its course accepts.');
    if (completed > asOf) yield say('training/not-yet', 'This completion is dated after today.');
  }
}

/** Names of a course that lead nowhere, each in words. */
function* strayNames(
  { course }: PlacedCourse,
  roles: readonly string[],
  rules: readonly ResolvedRule[],
  registry: Registry,
): Generator<string> {
  const { audience = [], covers = {}, authority = [] } = course;
  for (const role of audience.flatMap((each) => each.roles ?? []))
    if (!roles.includes(role)) yield `the role ${role}`;
  for (const pattern of covers.rules ?? [])
    if (!rules.some(({ rule }) => fits(rule.id, pattern))) yield `the rule ${pattern}`;
  for (const pattern of [...(covers.authority ?? []), ...authority])
    if (![...registry.keys()].some((id) => fits(id, pattern))) yield `the obligation ${pattern}`;
}

/**
 * What does not fit between the training documents and the rest. Of a shipped baseline nothing is said: it speaks of
 * rules and roles that a practice need not have.
 */
export function* courseProblems(
  { training, document }: Pick<Practice, 'training' | 'document'>,
  rules: readonly ResolvedRule[],
  registry: Registry,
): Generator<Raised> {
  for (const placed of training?.courses ?? []) {
    const { place, course } = placed;
    if (place.path.startsWith('chaperone:')) continue;
    for (const name of strayNames(placed, Object.keys(document.roles ?? {}), rules, registry)) {
      const message = `The course ${course.id} names ${name}, which does not exist.`;
      yield aboutRegister('training/covers-nothing', place, `${course.id} ${name}`, message);
    }
  }
}
