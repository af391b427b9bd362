import type { Minimum, PracticeDocument, RecordFacts, Schedule } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Placed } from '../read/extend.ts';
import { classifier, factsOfPost } from './classify.ts';
import { isShorter, periodInWords } from '../model/period.ts';
import type { RecordProblem } from './register.ts';
import { appliesHere } from './retention.ts';
import type { PlacedClass, RecordsPolicy } from './resolve.ts';

type Tell = (finding: string, one: Placed<{ readonly id: string }>, message: string) => void;

function classProblems({ classes, schedules }: RecordsPolicy, tell: Tell): void {
  const byId = new Map(schedules.map(({ entry }) => [entry.id, entry]));
  for (const one of classes) {
    const { id, schedule, authority = [], media = ['electronic'] } = one.entry;
    const found = schedule === undefined ? undefined : byId.get(schedule);
    if (schedule === undefined) tell('records/no-schedule', one, `The class ${id} names no schedule.`);
    else if (!found)
      tell('records/no-schedule', one, `The class ${id} names a schedule that does not exist.`);
    if (authority.length === 0)
      tell('records/no-authority', one, `The class ${id} names no obligation it serves.`);
    if (!found || found.then === 'archive') continue;
    for (const medium of media)
      if (!found.method?.[medium])
        tell(
          'retention/method',
          one,
          `The class ${id} has ${medium} copies, and its schedule ${found.id} says no way to destroy those.`,
        );
    for (const medium of ['electronic', 'physical'] as const)
      if (found.method?.[medium] && !isUsed(found.id, medium, classes))
        tell(
          'retention/method',
          one,
          `The schedule ${found.id} says how to destroy ${medium} copies, and no class that follows it has any.`,
        );
  }
}

const isUsed = (
  schedule: string,
  medium: 'electronic' | 'physical',
  classes: readonly PlacedClass[],
): boolean =>
  classes.some(
    ({ entry }) => entry.schedule === schedule && (entry.media ?? ['electronic']).includes(medium),
  );

/** The minimums that measure a schedule: those whose obligation it names, and those of the classes that follow it. */
function measures(schedule: Schedule, { classes, minimums }: RecordsPolicy): Minimum[] {
  const own = classes.filter(({ entry }) => entry.schedule === schedule.id).map(({ entry }) => entry.id);
  return minimums
    .map(({ entry }) => entry)
    .filter(
      ({ authority, classes: covered = [] }) =>
        schedule.authority?.includes(authority) || covered.some((id) => own.includes(id)),
    );
}

function scheduleProblems(policy: RecordsPolicy, practice: PracticeDocument, tell: Tell): void {
  for (const one of policy.schedules) {
    const { id, authority = [], keep, confirmed } = one.entry;
    if (!policy.classes.some(({ entry }) => entry.schedule === id))
      tell('retention/no-class', one, `No class of records follows the schedule ${id}.`);
    if (authority.length === 0)
      tell('retention/no-authority', one, `The schedule ${id} names no obligation behind it.`);
    if (!confirmed)
      tell('retention/unconfirmed', one, `No counsel confirmed the schedule ${id}, so it makes nothing due.`);
    for (const minimum of measures(one.entry, policy))
      if (appliesHere(minimum, practice) && isShorter(keep, minimum.keep)) {
        const asked = `${periodInWords(minimum.keep)} (${minimum.citation})`;
        tell(
          'retention/under-minimum',
          one,
          `The schedule ${id} keeps for ${periodInWords(keep)}; ${minimum.authority} asks for ${asked}. The longer one is kept.`,
        );
      }
  }
}

const kinds = [
  'post',
  'reply',
  'story',
  'ad',
  'article',
  'video',
  'message',
  'media',
  'document',
  'export',
] as const;
const subjects = ['none', 'staff', 'patient', 'minor', 'composite'] as const;

/** One record of each kind and subject, by which classes that overlap are found before any record does. */
const samples: readonly RecordFacts[] = kinds.flatMap((kind) =>
  subjects.map((subject) => ({
    id: 'sample',
    kind,
    subject,
    channels: [],
    media: [],
    authorizations: [],
    campaign: null,
    tags: [],
    published: null,
  })),
);

function overlapProblems({ classes }: RecordsPolicy, asOf: string, tell: Tell): void {
  const classify = classifier(classes, asOf);
  const pairs = new Set<string>();
  for (const sample of samples) {
    const found = classify(sample).classes;
    for (const [at, one] of found.entries())
      for (const other of found.slice(at + 1)) {
        const [a, b] = [one.entry.id, other.entry.id];
        if (pairs.has(`${a} ${b}`)) continue;
        pairs.add(`${a} ${b}`);
        tell(
          'records/overlap',
          other,
          `The classes ${a} and ${b} overlap: a ${sample.kind} about ${sample.subject} falls into both.`,
        );
      }
  }
}

/** What does not fit in the documents on records and retention, taken together. */
export function crossCheck(policy: RecordsPolicy, practice: PracticeDocument, asOf: string): RecordProblem[] {
  const problems = new Map<string, RecordProblem>();
  const tell: Tell = (finding, { place, entry }, message) =>
    void problems.set(`${finding} ${message}`, { finding, place, message, about: entry.id });
  classProblems(policy, tell);
  scheduleProblems(policy, practice, tell);
  overlapProblems(policy, asOf, tell);
  return [...problems.values()];
}

/** Posts that fall into no class, which every post must. */
export function unclassifiedPosts(
  posts: readonly Post[],
  policy: RecordsPolicy,
  asOf: string,
): (RecordProblem & { readonly post: Post })[] {
  if (policy.classes.length === 0) return [];
  const classify = classifier(policy.classes, asOf);
  return posts
    .filter((post) => classify(factsOfPost(post)).classes.length === 0)
    .map((post) => ({
      finding: 'records/unclassified',
      place: post.places.post,
      message: `The post ${post.id} falls into no class of records.`,
      post,
    }));
}
