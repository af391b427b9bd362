import type { CalendarFile } from '../model/calendar.ts';
import { contentDigest } from '../model/digest.ts';
import type { PathStep, PracticeDocument, RegisterEvent } from '../model/generated.ts';
import { personMeant } from '../model/people.ts';
import type { Post } from '../model/post.ts';
import type { Commit } from '../read/history.ts';

/** A post as a commit left it, where that differs from what all parents of the commit had. */
export interface Version {
  readonly commit: Commit;
  /** Null: the commit took it out of the calendars. */
  readonly post: Post | null;
  /** The calendar that it stands in. */
  readonly file: CalendarFile | null;
  /** The post in those of the commit's parents that had it. */
  readonly before: readonly Post[];
}

/** One step of a post's path. */
export type Step = Readonly<PathStep>;

/** What can happen to a post on its way. */
export type StepName = Step['step'];

/** The person who wrote a commit, by name or by the address that GitHub gives a login. */
function authorOf({ author }: Commit, practice: PracticeDocument): string | null {
  const login = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(author.email)?.[1] ?? null;
  return personMeant(author.name, practice) ?? personMeant(login, practice);
}

const stages: Readonly<Record<NonNullable<Post['stage']>, StepName | null>> = {
  idea: null,
  draft: null,
  review: 'reviewed',
  approved: 'approved',
  scheduled: 'scheduled',
  published: 'published',
  cancelled: 'cancelled',
};

/** What a commit did to a post, as steps. */
export function stepsOfVersion({ commit, post, before }: Version, practice: PracticeDocument): Step[] {
  const content = post && contentDigest(post);
  const step = (name: StepName, more: Partial<Step> = {}): Step => ({
    step: name,
    at: commit.at,
    who: authorOf(commit, practice),
    role: null,
    source: 'commit',
    evidence: commit.id,
    request: commit.request,
    content,
    where: null,
    ...more,
  });
  if (post === null) return [step('withdrawn')];
  const isNew = (differs: (one: Post) => boolean): boolean => before.every(differs);
  const steps: Step[] = [];
  if (before.length === 0) steps.push(step('drafted'));
  else if (isNew((one) => contentDigest(one) !== content)) steps.push(step('revised'));
  else if (isNew(({ date, time }) => date !== post.date || time !== post.time))
    steps.push(step('rescheduled'));
  for (const { by, role = null, on = null, content: approved = null } of post.approvals)
    if (isNew(({ approvals }) => !approvals.some((one) => one.by === by && (one.on ?? null) === on)))
      steps.push(
        step('approved', {
          // Of the day itself no more is known than that it was not after the commit that tells it.
          at: on === null || on >= commit.at.slice(0, 10) ? commit.at : on,
          who: personMeant(by, practice),
          role,
          source: 'calendar',
          content: approved ?? content,
        }),
      );
  const stage = post.stage && stages[post.stage];
  const isApproval = stage === 'approved' && steps.some((one) => one.step === 'approved');
  if (stage && !isApproval && isNew((one) => one.stage !== post.stage))
    steps.push(step(stage, { source: 'calendar', where: stage === 'published' ? post.permalink : null }));
  return steps;
}

/** An event about a post, or about a record that answers it, as a step. */
export function stepOfEvent(event: RegisterEvent, id: string): Step {
  const isAnswer = event.record !== id || event.event === 'replied';
  return {
    step: isAnswer ? 'answered' : (event.event as Exclude<RegisterEvent['event'], 'replied'>),
    at: event.at,
    who: event.by,
    role: event.role ?? null,
    source: 'register',
    evidence: event.id,
    request: null,
    content: event.content ?? null,
    where: event.record === id ? (event.location ?? event.inReplyTo ?? null) : event.record,
  };
}

/** When a step counts as taken: a day without time at its end, as nothing says that it was earlier. */
const instantOf = ({ at }: Step, endOf: (day: string) => number): number =>
  at.length === 10 ? endOf(at) : Date.parse(at);

/** Steps in the order in which they happened; of one moment, in the order given. */
export function inOrder(steps: readonly Step[], endOf: (day: string) => number): Step[] {
  return steps
    .map((step, index) => ({ step, index, when: instantOf(step, endOf) }))
    .sort((a, b) => a.when - b.when || a.index - b.index)
    .map(({ step }) => step);
}

/** What a path lacks, in sentences: an approval before publication, a trace in the register, a step that is missing. */
export function gapsOf(steps: readonly Step[]): string[] {
  const first = (wanted: (step: Step) => boolean): number => steps.findIndex(wanted);
  const out = first(({ step, source }) => step === 'published' && source === 'register');
  const told = first(({ step, source }) => step === 'published' && source === 'calendar');
  const published = out < 0 ? told : out;
  const approvals = steps.filter(({ step }) => step === 'approved');
  const earlier =
    published < 0 ? approvals : steps.slice(0, published).filter(({ step }) => step === 'approved');
  const content = published < 0 ? null : steps[published]!.content;
  const said: readonly (readonly [boolean, string])[] = [
    [steps.length > 0 && first(({ step }) => step === 'drafted') < 0, 'No commit shows how it was drafted.'],
    [published >= 0 && approvals.length === 0, 'It was published, and no approval is on record.'],
    [
      published >= 0 && approvals.length > 0 && earlier.length === 0,
      'It was published before the first approval on record.',
    ],
    [
      earlier.length > 0 &&
        content !== null &&
        earlier.every((one) => one.content !== null && one.content !== content),
      'What was published reads otherwise than what was approved.',
    ],
    [told >= 0 && out < 0, 'The calendar says that it was published; the register does not know it.'],
  ];
  return said.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}
