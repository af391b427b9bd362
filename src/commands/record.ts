import { contentDigest } from '../model/digest.ts';
import type { PracticeDocument, RegisterEvent } from '../model/generated.ts';
import { event as isEvent } from '../read/validators.generated.js';
import { dayTeller } from '../model/period.ts';
import { heldBy, missedCapture } from '../records/compare.ts';
import { redactionFault } from '../records/redaction.ts';
import { eventOf, isKnownDay, lineOf, type EventContent } from '../records/event.ts';
import type { RecordState } from '../records/state.ts';
import { factsFor, syncPosts } from '../records/sync.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readRecordsWorld, readRegister, recordFindings, type RecordsInputs } from './records.ts';

/** Events that a person records; the others follow from their own commands. */
export const recorded = [
  'published',
  'copied',
  'captured',
  'edited',
  'replied',
  'deleted',
  'approved',
  'redacted',
] as const;

export interface RecordInputs extends RecordsInputs {
  readonly content: EventContent;
  /** Id of a post whose facts, channel and digest the event takes. */
  readonly post: string | null;
}

export interface SyncInputs extends RecordsInputs {
  readonly by: string;
}

/** Lines to append to the register, by the month they belong to, and what to say. */
export interface Recording {
  readonly lines: readonly { readonly month: string; readonly line: string }[];
  readonly folder: string;
  readonly result: Result;
}

const linesFor = (events: readonly RegisterEvent[]): Recording['lines'] =>
  events.map((event) => ({ month: event.at.slice(0, 7), line: lineOf(event) }));

/** @throws InputError that names the key at fault. */
export function checked(event: RegisterEvent): RegisterEvent {
  if (isEvent(event) && isKnownDay(event.at.slice(0, 10))) return event;
  const path = isEvent.errors?.[0]?.instancePath.split('/')[1] ?? 'at';
  const hint = path === 'at' ? ' Write it with its offset, as 2026-10-14T12:02:00-05:00.' : '';
  throw new InputError(`The event cannot be recorded: --${path} is not as it must be.${hint}`);
}

/** Events to be recorded, without those that are on record already. */
export async function recording(
  command: string,
  inputs: RecordsInputs,
  make: (
    all: Awaited<ReturnType<typeof readRecordsWorld>>,
    register: Awaited<ReturnType<typeof readRegister>>,
  ) => { readonly events: readonly RegisterEvent[]; readonly notes: readonly string[] },
): Promise<Recording> {
  const all = await readRecordsWorld(inputs);
  const ids = new Set<string>();
  const register = await readRegister(inputs.sources, all.folder, ({ id }) => ids.add(id));
  const { events, notes } = make(all, register);
  const fresh = events.filter(({ id }) => !ids.has(id));
  const known = events.length - fresh.length;
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(register.problems, all)];
  const report = reportOf(command, all.read, { findings, cards: [], tables: [] }, 'error');
  report.notes.push(...notes);
  report.summary = ending(
    `${count(fresh.length, 'event')} recorded, ${known} on record already`,
    report.counts,
  );
  return {
    lines: linesFor(fresh),
    folder: `${all.folder}/events`,
    result: { report, data: { events: fresh }, practice: all.read.practice.document, echoes: true },
  };
}

/** What chaperone.yaml does not know of who did it; it may have changed since, so the event is recorded all the same. */
function doubtsAbout({ by, role }: RegisterEvent, { people = {} }: PracticeDocument): string[] {
  const person = people[by];
  if (!person) return ['--by names nobody of chaperone.yaml.'];
  return role !== undefined && !person.roles?.includes(role)
    ? ['Who --by names does not have this role in chaperone.yaml, so it counts for no stage.']
    : [];
}

/** `chaperone record EVENT`: one event, checked, ready to be appended. The same event told twice is recorded once. */
export async function recordCommand(inputs: RecordInputs): Promise<Recording> {
  return recording('record', inputs, ({ read, holds }, { records }) => {
    const posts = read.practice.calendars.flatMap((file) => file.posts);
    const post = inputs.post === null ? null : posts.find(({ id }) => id === inputs.post);
    if (post === undefined)
      throw new InputError('--post names no post of the calendars; `chaperone posts` lists them.');
    const own: Partial<EventContent> = post
      ? {
          content: contentDigest(post),
          ...(inputs.content.event === 'published' && { facts: factsFor(post) }),
          ...(post.channels.length === 1 && { channel: post.channels[0]! }),
          ...(post.permalink !== null &&
            inputs.content.event === 'published' && { location: post.permalink }),
        }
      : {};
    const { document, asOf } = read.practice;
    const event = checked(eventOf({ ...own, ...inputs.content }));
    if (dayTeller(document.timeZone)(Date.parse(event.at)) > asOf)
      throw new InputError('--at is in the future: an event is recorded once it has happened.');
    const needsPlace = event.event !== 'approved' && event.location === undefined;
    if (needsPlace) throw new InputError('--location is needed: a copy is known by where it lies.');
    const held = heldBy({ before: holds, after: [] }, document, asOf);
    const isHeld = (one: RecordState): boolean => held(one).length > 0;
    const record = records.get(event.record);
    if (event.event === 'redacted') {
      const fault = redactionFault(event, record, record !== undefined && isHeld(record), document);
      if (fault !== null) throw new InputError(`${fault} Nothing was recorded.`);
    }
    const missed = missedCapture(event, record, isHeld);
    return {
      events: [event],
      notes: [...doubtsAbout(event, document), ...(missed === null ? [] : [missed])],
    };
  });
}

/** `chaperone record sync`: events for posts that calendars mark as published, with their permalink. */
export async function syncCommand(inputs: SyncInputs): Promise<Recording> {
  return recording('record sync', inputs, ({ read }, { records }) => {
    const { document, calendars } = read.practice;
    const posts = calendars.flatMap((file) => file.posts);
    const { events, left } = syncPosts(posts, records, inputs.by, document.timeZone);
    return {
      events: events.map((content) => checked(eventOf(content))),
      notes: left.map(({ post, why }) => `The post ${post.id} was left out: ${why}.`),
    };
  });
}
