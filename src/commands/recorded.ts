import { Temporal } from 'temporal-polyfill';
import type { CalendarFile } from '../model/calendar.ts';
import { contentDigest } from '../model/digest.ts';
import type { PostData, PracticeDocument, RegisterEvent } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import { eventOf } from '../records/event.ts';
import { eventsOf, registerFiles } from '../records/register.ts';
import { registersFolder } from './discover.ts';
import type { Approved } from './reviews.ts';

type Approval = PostData['approvals'][number];

/** Approvals that the register holds, by what was approved. */
export type Recorded = ReadonlyMap<string, readonly Approval[]>;

const dayOf = (at: string, timeZone: string): string => {
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  } catch {
    return at.slice(0, 10);
  }
};

/** Gathers approvals from the events of a register: those `approved` that say of what content. */
export function approvalsGatherer(timeZone: string) {
  const recorded = new Map<string, Approval[]>();
  const take = ({ event, by, role, at, content }: RegisterEvent): void => {
    if (event !== 'approved' || content === undefined) return;
    const approval = { by, role: role ?? null, on: dayOf(at, timeZone), content };
    recorded.set(content, [...(recorded.get(content) ?? []), approval]);
  };
  return { recorded, take };
}

/** The approvals that the register holds. Lines that are no events are not told here. */
export async function recordedApprovals(
  sources: Sources,
  root: string,
  practice: PracticeDocument,
): Promise<Recorded> {
  const paths = await registerFiles(sources, registersFolder(root, practice));
  const { recorded, take } = approvalsGatherer(practice.timeZone);
  for await (const events of eventsOf(sources, paths, () => {})) for (const event of events) take(event);
  return recorded;
}

/** The calendars with the approvals that the register holds for what their posts say. */
export function withRecorded(files: readonly CalendarFile[], recorded: Recorded): readonly CalendarFile[] {
  if (recorded.size === 0) return files;
  return files.map((file) => ({
    ...file,
    posts: file.posts.map((post) => {
      const more = recorded.get(contentDigest(post)) ?? [];
      return more.length === 0 ? post : { ...post, approvals: [...post.approvals, ...more] };
    }),
  }));
}

/** Events for approvals that the register does not hold yet. */
export function approvalEvents(approved: readonly Approved[], recorded: Recorded): readonly RegisterEvent[] {
  return approved.flatMap(({ post, by, at }) => {
    const content = contentDigest(post);
    if (recorded.get(content)?.some((known) => known.by === by)) return [];
    const instant = Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
    return [eventOf({ event: 'approved', record: post.id, at: instant, by, content })];
  });
}
