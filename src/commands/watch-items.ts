import { checkedUntil } from '../lint/concerns.ts';
import { firstDays, postFindingsOn } from '../lint/when.ts';
import { grouped } from '../model/grouped.ts';
import { addPeriod } from '../model/period.ts';
import { holdsIn, isInForce } from '../records/holds.ts';
import { retentionOf } from '../records/retention.ts';
import { count, some } from '../report/words.ts';
import { endsOf } from '../rules/permitted-time.ts';
import { matrixOf } from '../training/matrix.ts';
import { brokenIn } from './authorizations.ts';
import { isDoubtful, type RecordsWorld, type Register } from './records.ts';
import type { WatchItem } from '../model/generated.ts';

/** The days that are looked at: today, and the last one ahead. */
export interface Window {
  readonly asOf: string;
  readonly until: string;
}

/** How often it is asked whether a hold is still needed. */
const attestEvery = 'P6M';

/** The first few of a list, and how many more. */
const few = (words: readonly string[]): string => some(words, 5);

type Place = Pick<WatchItem, 'path' | 'line'>;
const at = ({ path, line }: Place): Place => ({ path, line });

/** Permissions that end, with the posts that can be seen after that. */
export function permissionItems({ read }: RecordsWorld, { asOf, until }: Window): WatchItem[] {
  const broken = grouped(brokenIn(read, until), ({ authorization }) => authorization);
  return (read.practice.authorizations?.all ?? []).flatMap((permission): WatchItem[] => {
    const posts = broken.get(permission.id) ?? [];
    const last = endsOf(permission)
      .map(({ lastDay }) => lastDay)
      .filter((day) => day !== null)
      .sort()[0];
    if (last === undefined || last > until || (last < asOf && posts.length === 0)) return [];
    const ids = [...new Set(posts.map(({ post }) => post.id))];
    const seen =
      ids.length === 0
        ? 'No post outlasts it.'
        : `Take down or sign anew: ${few(ids)} can be seen after that.`;
    const sentence = `The permission ${permission.id} ${last < asOf ? 'ended' : 'ends'} on ${last}. ${seen}`;
    return [
      {
        what: 'permission',
        subject: permission.id,
        on: last,
        isOverdue: last < asOf,
        sentence,
        ...at(permission.place),
      },
    ];
  });
}

/** Courses that are due again, have lapsed or were never taken, people of a course and day together. */
export function trainingItems({ read, folder }: RecordsWorld, { asOf, until }: Window): WatchItem[] {
  const behind = matrixOf(read.practice, asOf).filter(
    ({ standing: { state, due } }) => state !== 'current' || (due !== null && due <= until),
  );
  const groups = grouped(behind, ({ course, standing }) =>
    [course.id, standing.state, standing.state === 'current' ? standing.due : standing.until].join(' '),
  );
  return [...groups.values()].map((group): WatchItem => {
    const { course, standing } = group[0]!;
    const names = few(group.map(({ name }) => name));
    const { state, due, until: last, completion } = standing;
    const place = completion?.place ?? { path: `${folder}/training.csv`, line: 1 };
    const says = {
      current: `is due again after ${due}`,
      due: !completion
        ? `is to be taken by ${last}`
        : last === null
          ? 'is due again'
          : `is due again, and lapses after ${last}`,
      lapsed: `lapsed after ${last}`,
      never: 'was never taken',
    }[state];
    return {
      what: 'training',
      subject: course.id,
      on: state === 'current' ? due : last,
      isOverdue: state === 'lapsed' || state === 'never',
      sentence: `The course “${course.title}” ${says}: ${names}.`,
      ...at(place),
    };
  });
}

/** Waivers that end. */
export function waiverItems({ read }: RecordsWorld, { asOf, until }: Window): WatchItem[] {
  return (read.practice.waivers ?? [])
    .filter((waiver) => waiver.until <= until)
    .map(({ rule, post, until: on, place }): WatchItem => {
      const isOverdue = on < asOf;
      const about = post ? `${rule} on ${post}` : rule;
      const sentence = isOverdue
        ? `The waiver of ${about} ended on ${on}. Delete it, or have it accepted anew.`
        : `The waiver of ${about} ends on ${on}; what it accepts counts again after that.`;
      return { what: 'waiver', subject: rule, on, isOverdue, sentence, ...at(place) };
    });
}

/** Records that are due for destruction or review, and those that fall due, by class. */
export function retentionItems(
  world: RecordsWorld,
  register: Register,
  { asOf, until }: Window,
): WatchItem[] {
  const ask = retentionOf(world.world);
  const isCertain = !isDoubtful(world, register);
  const found = [...register.records.values()].flatMap((record) => {
    const { state, keepUntil, classified, action } = ask(record);
    const isOverdue = state === 'due' && isCertain;
    const isAhead = state === 'active' && keepUntil !== null && keepUntil >= asOf && keepUntil <= until;
    const of = classified.classes[0]?.entry;
    return of && keepUntil && (isOverdue || isAhead) ? [{ isOverdue, keepUntil, of, action }] : [];
  });
  const groups = grouped(found, ({ of, isOverdue, action }) => `${of.id} ${isOverdue} ${action}`);
  const place = { path: register.files[0] ?? `${world.folder}/events`, line: 1 };
  return [...groups.values()].map((group): WatchItem => {
    const { of, isOverdue, action } = group[0]!;
    const on = group.map(({ keepUntil }) => keepUntil).sort()[0]!;
    const records = `${count(group.length, 'record')} of the class ${of.id}`;
    const isOne = group.length === 1;
    const sentence = isOverdue
      ? `${records} ${isOne ? 'is' : 'are'} due for ${action === 'review' ? 'review' : 'destruction'}, the first since ${on}: \`chaperone retention --due\`.`
      : `${records} ${isOne ? 'falls' : 'fall'} due by ${until}, the first after ${on}.`;
    return { what: 'retention', subject: of.id, on, isOverdue, sentence, ...place };
  });
}

/** Holds about which it is to be confirmed that they are still needed. */
export function holdItems({ read }: RecordsWorld, { asOf, until }: Window): WatchItem[] {
  const { document } = read.practice;
  return [...read.registers, ...read.documents].flatMap((one) =>
    holdsIn([one]).flatMap((hold, index): WatchItem[] => {
      const last = [hold.issued.on, hold.attested ?? ''].sort().at(-1)!;
      const on = addPeriod(last, attestEvery);
      if (!isInForce(hold, asOf, document) || on > until) return [];
      const sentence = `The hold ${hold.id} was last confirmed on ${last}. Ask by ${on} whether it is still needed, remind whoever keeps the records, then set \`attested\`.`;
      const place = at(one.placeOf(['holds', index, 'id']));
      return [{ what: 'hold', subject: hold.id, on, isOverdue: on < asOf, sentence, ...place }];
    }),
  );
}

/** Law behind rules and own obligations that was not checked for long, by the day of the last check. */
export function lawItems({ read }: RecordsWorld, { asOf, until }: Window): WatchItem[] {
  const checked = [
    ...read.judge.rules.map(({ rule: { id, verified }, place }) => ({ id, verified, place })),
    ...[...read.registry.values()]
      .filter(({ isOwn }) => isOwn)
      .map(({ id, verified, place }) => ({ id, verified, place })),
  ];
  const ending = checked.flatMap(({ id, verified, place }) => {
    const on = verified === undefined ? null : checkedUntil(verified);
    return on !== null && on <= until ? [{ id, verified, place, on }] : [];
  });
  return [...grouped(ending, ({ verified }) => verified).values()].map((group): WatchItem => {
    const { verified, on, place } = group[0]!;
    const sentence = `The law behind ${few(group.map(({ id }) => id))} was last checked on ${verified}. Ask counsel by ${on} whether it still holds.`;
    return { what: 'law', subject: String(verified), on, isOverdue: on < asOf, sentence, ...at(place) };
  });
}

/** Posts still to come that are fine today and will not be, though no file changes. */
export function postItems({ read }: RecordsWorld, { asOf, until }: Window): WatchItem[] {
  const { practice, judge } = read;
  const posts = new Map(practice.calendars.flatMap((file) => file.posts).map((post) => [post.id, post]));
  const now = postFindingsOn(practice, judge, asOf);
  const isAhead = (id: string | null): boolean => (posts.get(id ?? '')?.date ?? asOf) >= asOf;
  const breaking = new Map(
    [...postFindingsOn(practice, judge, until)].filter(([key, { post }]) => !now.has(key) && isAhead(post)),
  );
  const days = firstDays(practice, judge, breaking, [asOf, until]);
  const early = [...breaking].filter(([key, { post }]) => {
    // What comes only after the post went out is no reason to look at it now.
    const date = posts.get(post ?? '')?.date ?? null;
    return date === null || days.get(key)! <= date;
  });
  const groups = grouped(early, ([key, { rule, message }]) => `${days.get(key)} ${rule} ${message}`);
  return [...groups.values()].map((group): WatchItem => {
    const [key, finding] = group[0]!;
    const on = days.get(key)!;
    const ids = [...new Set(group.map(([, { post }]) => post!))];
    const isOne = ids.length === 1;
    const sentence = `${isOne ? 'The post' : 'The posts'} ${few(ids)} ${isOne ? 'is' : 'are'} fine today and no longer from ${on} on: ${finding.message}`;
    return { what: 'post', subject: ids.join(' '), on, isOverdue: false, sentence, ...at(finding) };
  });
}
