import { personMeant, rolesOf } from '../model/people.ts';
import { placeOfField, type Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { PlacedCourse, Training } from '../model/training.ts';
import { isFor } from '../training/audience.ts';
import { standingOf, type Standing } from '../training/standing.ts';
import { demanding, together, type Effect } from '../model/effect.ts';
import type { OptionsOf, Problem, RuleKind } from './kind.ts';
import { unlessCarried } from './known.ts';

type Options = OptionsOf<'training'>;
type Duty = NonNullable<Options['duties']>[number];

const everybody: readonly Duty[] = ['author', 'approver'];

/** Posts that nobody says are going out. */
const unplanned: ReadonlySet<Post['stage']> = new Set(['idea', 'cancelled']);

const did: Readonly<Record<Duty, string>> = { author: 'wrote', approver: 'approved' };

/** Somebody of the practice who did something with the post. */
interface Doer {
  readonly person: string;
  readonly duty: Duty;
}

function doersOf(post: Post, duties: readonly Duty[], { document }: Practice): Doer[] {
  const named: [Duty, string | null][] = [
    ['author', post.author],
    ...post.approvals.map(({ by }): [Duty, string | null] => ['approver', by]),
  ];
  const doers = named.flatMap(([duty, by]) => {
    const person = duties.includes(duty) ? personMeant(by, document) : null;
    return person === null ? [] : [{ person, duty }];
  });
  return [...new Map(doers.map((doer) => [`${doer.person} ${doer.duty}`, doer])).values()];
}

/** The courses that a post asks of somebody, each with the channels that ask for it. */
function asked(
  { person, duty }: Doer,
  post: Post,
  { courses: named = [] }: Options,
  { training, document }: Practice,
): { course: PlacedCourse['course']; channels: readonly string[] }[] {
  const roles = rolesOf(person, document);
  const channels = post.channels.length > 0 ? post.channels : [null];
  return (training?.courses ?? []).flatMap(({ course }) => {
    if (named.length > 0) return named.includes(course.id) ? [{ course, channels: post.channels }] : [];
    const asking = channels.filter((channel) => isFor(course, { roles, duty, channel }));
    return asking.length > 0 ? [{ course, channels: asking.filter((one) => one !== null) }] : [];
  });
}

/** What is missing on the post's day, in words; null where nothing is. Within its grace a course is still good. */
function lack({ state, completion, until }: Standing, title: string, isAhead: boolean): string | null {
  if (state === 'current' || state === 'due') return null;
  if (state === 'never') return `has not taken the course “${title}”`;
  const last = `last taken on ${completion?.completed}`;
  return isAhead
    ? `will no longer hold the course “${title}” by then: it lapses after ${until} (${last})`
    : `no longer holds the course “${title}”: it lapsed after ${until} (${last})`;
}

function* ofDoer(doer: Doer, post: Post, options: Options, practice: Practice): Iterable<Problem> {
  const { person, duty } = doer;
  const { name = person, joined } = practice.document.people?.[person] ?? {};
  const { asOf, training } = practice;
  const field = duty === 'author' ? 'author' : 'approvals';
  for (const { course, channels } of asked(doer, post, options, practice)) {
    const on = (day: string): Standing => standingOf(training!, course, { person, joined }, day);
    const standing = on(post.date ?? asOf);
    // Whoever holds it today can still take it again before the post's day.
    const isAhead = standing.state === 'lapsed' && on(asOf).state !== 'lapsed';
    const missing = lack(standing, course.title, isAhead);
    if (missing === null) continue;
    yield {
      place: placeOfField(post, field),
      field: `${field}.${course.id}`,
      message: `${name} ${did[duty]} this and ${missing}.`,
      slots: { person: name, course: course.title },
      confidence: isAhead ? 'possible' : 'sure',
      ...(channels.length > 0 && { channels }),
    };
  }
}

/** Courses by name and those that the training document asks for have nothing to do with each other. */
function compareCourses(before: readonly string[] = [], after: readonly string[] = []): Effect {
  if ((before.length === 0) !== (after.length === 0)) return 'mixed';
  return demanding(before, after);
}

/** That nothing can be said, because registers or documents are missing or broken. */
function unreadable(training: Training | undefined, post: Post): Problem | null {
  if (training?.isWhole) return null;
  const message = training
    ? 'Who is trained is not known: a document or register of training has mistakes.'
    : 'Who is trained is not known: there is no training document and no register of completions.';
  return { place: post.places.post, message };
}

/** Whoever wrote or approved a post holds the current courses for its channels on its day. */
export const training: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: ['person', 'course'],
  *check(post, options, practice) {
    if (unplanned.has(post.stage)) return;
    const unknown = unreadable(practice.training, post);
    if (unknown) {
      yield unknown;
      return;
    }
    const { duties = everybody } = options;
    if (duties.includes('author') && personMeant(post.author, practice.document) === null)
      yield {
        place: placeOfField(post, 'author'),
        field: 'author',
        message: 'It is not known who of the practice wrote this, so neither whether they are trained.',
        confidence: 'likely',
        ...(post.author === null && unlessCarried(post, 'author', practice)),
      };
    for (const doer of doersOf(post, duties, practice)) yield* ofDoer(doer, post, options, practice);
  },
  compare: (before, after) =>
    together([
      demanding(before.duties ?? everybody, after.duties ?? everybody),
      compareCourses(before.courses, after.courses),
    ]),
};
