import type { Course, Duty } from '../model/generated.ts';
import { personMeant, rolesOf } from '../model/people.ts';
import type { Practice } from '../model/practice.ts';
import { isFor, type Work } from './audience.ts';
import { standingOf, type Standing } from './standing.ts';

/** A course that is asked of a person, and how they stand with it. */
export interface Asked {
  readonly person: string;
  readonly name: string;
  readonly course: Course;
  readonly standing: Standing;
}

type Doing = { readonly duty: Duty; readonly channel: string | null };

/** What people do, by their ids: who can sign in to which account, who wrote and approved which posts. */
function doings({ document, calendars }: Practice): ReadonlyMap<string, readonly Doing[]> {
  const known = new Map<string, Map<string, Doing>>();
  const note = (by: string | null, duty: Duty, channel: string | null): void => {
    const person = personMeant(by, document);
    if (person === null) return;
    const own = known.get(person) ?? new Map<string, Doing>();
    known.set(person, own.set(`${duty} ${channel}`, { duty, channel }));
  };
  for (const [channel, { administrators = [] }] of Object.entries(document.channels ?? {}))
    for (const person of administrators) note(person, 'administrator', channel);
  for (const { author, approvals, channels, stage } of calendars.flatMap(({ posts }) => posts)) {
    if (stage === 'cancelled') continue;
    for (const channel of channels.length > 0 ? channels : [null]) {
      note(author, 'author', channel);
      for (const { by } of approvals) note(by, 'approver', channel);
    }
  }
  return new Map([...known].map(([person, own]) => [person, [...own.values()]]));
}

/** The channels on which a practice posts. */
export function channelsOf({ document, calendars }: Practice): string[] {
  const planned = calendars.flatMap(({ posts }) => posts.flatMap(({ channels }) => channels));
  return [...new Set([...Object.keys(document.channels ?? {}), ...planned])];
}

/** Who is asked for which course on a day, and how they stand with it: people and courses in their documents' order. */
export function matrixOf(practice: Practice, day: string): Asked[] {
  const { training, document } = practice;
  if (!training) return [];
  const does = doings(practice);
  const anywhere = [...channelsOf(practice), null];
  return Object.entries(document.people ?? {})
    .filter(
      ([, { left, joined }]) =>
        !(left !== undefined && left <= day) && !(joined !== undefined && joined > day),
    )
    .flatMap(([person, { name, joined }]) => {
      const roles = rolesOf(person, document);
      const works: Work[] = [
        ...anywhere.map((channel) => ({ roles, duty: null, channel })),
        ...(does.get(person) ?? []).map((doing) => ({ roles, ...doing })),
      ];
      return training.courses
        .filter(({ course }) => works.some((work) => isFor(course, work)))
        .map(({ course }) => ({
          person,
          name,
          course,
          standing: standingOf(training, course, { person, joined }, day),
        }));
    });
}
