import { Temporal } from 'temporal-polyfill';
import { contentDigest } from '../model/digest.ts';
import { personMeant, rolesOf } from '../model/people.ts';
import { placeOfField, type Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { switched, together } from '../model/effect.ts';
import type { Confidence, OptionFault, OptionsOf, Problem, RuleKind } from './kind.ts';
import { unlessCarried } from './known.ts';
import { dayAfter, dayBegins, minutesOf, momentOf } from './moment.ts';
import { compareTiers } from './tiers.ts';

type Options = OptionsOf<'approval'>;
type Tier = Options['tiers'][number];

/** Posts that nobody says are going out. */
const unfinished: ReadonlySet<Post['stage']> = new Set(['idea', 'draft', 'cancelled']);

/** An approval that counts: whose it is, in which roles, of which day. */
interface Counted {
  readonly person: string;
  readonly roles: readonly string[];
  readonly on: string | null;
}

/** Why approvals of a post do not count, in words; `counted` are those that do. */
interface Approvals {
  readonly counted: readonly Counted[];
  readonly refused: readonly string[];
}

function approvalsOf(post: Post, { bound = false }: Options, practice: Practice): Approvals {
  const counted: Counted[] = [];
  const refused = new Set<string>();
  const author = personMeant(post.author, practice.document);
  const digest = contentDigest(post);
  for (const { by, role, on = null, content } of post.approvals) {
    const person = personMeant(by, practice.document);
    const own = person === null ? [] : rolesOf(person, practice.document);
    if (person === null) refused.add('one is by nobody of the practice');
    else if (person === author) refused.add('one is by the author');
    else if (role && !own.includes(role)) refused.add('one is given in a role that the person does not have');
    else if (content ? content !== digest : bound)
      refused.add(content ? 'one is of another text' : 'one does not say what was approved');
    else if (on !== null && on > practice.asOf) refused.add('one is dated after today');
    else counted.push({ person, roles: role ? [role] : own, on });
  }
  return { counted, refused: [...refused] };
}

/** The roles still wanted: each of `allOf` by itself, those of `anyOf` as one. */
function missing(
  { anyOf, allOf = [] }: Pick<Tier, 'anyOf' | 'allOf'>,
  counted: readonly Counted[],
): string[] {
  const has = (role: string): boolean => counted.some(({ roles }) => roles.includes(role));
  const none = anyOf !== undefined && !anyOf.some(has);
  return [...allOf.filter((role) => !has(role)), ...(none ? [anyOf.join(' or ')] : [])];
}

/** How many of those who may approve are named. */
const mostNamed = 3;

/**
 * Who may approve what is still wanted by a review, in words: people with such a role and a login, still there, who did
 * not write the post.
 */
function whoMay(post: Post, wanted: readonly string[], practice: Practice): string {
  const { document, asOf, reviewed } = practice;
  const writersNow = reviewed?.get(post);
  if (!writersNow) return '';
  const writers = new Set([personMeant(post.author, document), ...writersNow]);
  const roles = wanted.flatMap((role) => role.split(' or '));
  const holders = Object.entries(document.people ?? {}).filter(
    ([id, { left }]) =>
      (left === undefined || left > asOf) && rolesOf(id, document).some((role) => roles.includes(role)),
  );
  const able = holders.filter(([id, { github }]) => github !== undefined && !writers.has(id));
  if (holders.length === 0) return '';
  if (able.length === 0)
    return '; whoever has such a role wrote the post, or their login on GitHub is not in chaperone.yaml';
  const names = able.slice(0, mostNamed).map(([, { name }]) => name);
  const more = able.length > mostNamed ? ' and others' : '';
  return `; ${names.join(', ')}${more} may approve it`;
}

const because = (refused: readonly string[]): string =>
  refused.length > 0 ? ` Of those listed ${refused.join(', ')}.` : '';

/** The working day after a day: Monday to Friday, holidays not known. */
function nextWorkingDay(day: string): string {
  let next = Temporal.PlainDate.from(day).add({ days: 1 });
  while (next.dayOfWeek > 5) next = next.add({ days: 1 });
  return next.toString();
}

/** An urgent post goes out with one approval; what is still wanted falls due on the next working day. */
function* ofUrgent(
  post: Post,
  role: string,
  wanted: readonly string[],
  given: Approvals,
  practice: Practice,
) {
  const place = placeOfField(post, 'approvals');
  if (missing({ anyOf: [role] }, given.counted).length > 0) {
    yield {
      place,
      field: 'approvals',
      message: `This is urgent and not yet approved by: ${role}${whoMay(post, [role], practice)}.${because(given.refused)}`,
      slots: { roles: role },
      ...(post.approvals.length === 0 && unlessCarried(post, 'approvals', practice)),
    };
  } else if (wanted.length > 0) {
    const due = nextWorkingDay(post.date ?? practice.asOf);
    const isOverdue = practice.asOf > due;
    yield {
      place,
      field: 'approvals',
      message: `This is urgent and one approval is enough at first; the one by ${wanted.join(', ')} ${isOverdue ? 'was' : 'is'} due on ${due}.`,
      slots: { roles: wanted.join(', ') },
      confidence: isOverdue ? ('sure' as const) : ('possible' as const),
    };
  }
}

/** The days of the approvals that the tier rests on: of each role the earliest. */
function restsOn({ anyOf = [], allOf = [] }: Tier, counted: readonly Counted[]): (string | null)[] {
  const earliest = (roles: readonly string[]): string | null =>
    counted
      .filter((each) => each.roles.some((role) => roles.includes(role)))
      .map(({ on }) => on)
      .toSorted((a, b) => ((a ?? '9') < (b ?? '9') ? -1 : 1))[0] ?? null;
  return [...allOf.map((role) => [role]), ...(anyOf.length > 0 ? [anyOf] : [])].map(earliest);
}

const spoken = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;

/** A post goes out so long after its approval. An approval has a day and no time: it may be of that day's last minute. */
function* ofCoolingOff(
  post: Post,
  tier: Tier,
  counted: readonly Counted[],
  practice: Practice,
): Iterable<Problem> {
  const moment = tier.coolingOff && momentOf(post, practice);
  if (!moment) return;
  const place = placeOfField(post, 'approvals');
  const days = restsOn(tier, counted);
  if (days.includes(null)) {
    const message = 'It is not said on which day this was approved, and it rests a while before it goes out.';
    yield { place, field: 'approvals', message, confidence: 'likely' };
  }
  const last = days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (last === undefined) return;
  const minutes = minutesOf(tier.coolingOff!);
  const rests = (day: string): boolean =>
    dayBegins(practice.document.timeZone, day) + minutes * 60_000 <= moment.earliest;
  if (rests(dayAfter(last))) return;
  const confidence: Confidence = rests(last) ? 'possible' : 'sure';
  const message = `This was approved on ${last} and goes out less than ${spoken(minutes)} later.`;
  yield { place, field: 'approvals', message, confidence };
}

/** Whoever wrote a post does not approve it; that cannot be said where its author is not known. */
function* ofAuthor(post: Post, practice: Practice): Iterable<Problem> {
  if (personMeant(post.author, practice.document) !== null) return;
  yield {
    place: placeOfField(post, 'author'),
    field: 'author',
    message: 'It is not known who of the practice wrote this, so neither whether somebody else approved it.',
    confidence: 'likely',
    ...(post.author === null && unlessCarried(post, 'author', practice)),
  };
}

const roleIn = (tier: Tier): readonly string[] => [...(tier.anyOf ?? []), ...(tier.allOf ?? [])];

/** Who must have approved a post before it goes out, by its risk. */
export const approval: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: ['roles'],
  *faults({ tiers }): Iterable<OptionFault> {
    const always = tiers.findIndex(({ when }) => when === undefined);
    if (always >= 0 && always < tiers.length - 1)
      yield {
        path: ['tiers', always + 1],
        message: 'This tier never applies: the one before it is for all posts.',
      };
  },
  *check(post, options, practice) {
    if (unfinished.has(post.stage)) return;
    // A condition that fails counts as met: unknown never passes as fine.
    const tier = options.tiers.find(
      ({ when }) => when === undefined || practice.predicate(when)(post, practice.asOf) !== false,
    );
    if (!tier) return;
    const given = approvalsOf(post, options, practice);
    const wanted = missing(tier, given.counted);
    if (post.urgent && options.urgent !== undefined) {
      yield* ofUrgent(post, options.urgent, wanted, given, practice);
    } else if (wanted.length > 0) {
      const nobody = roleIn(tier).filter((role) => !isHeld(role, practice));
      yield {
        place: placeOfField(post, 'approvals'),
        field: 'approvals',
        message: `Not yet approved by: ${wanted.join(', ')}${whoMay(post, wanted, practice)}.${because(given.refused)}${nobody.length > 0 ? ` Nobody has the role ${nobody.join(', ')}.` : ''}`,
        slots: { roles: wanted.join(', ') },
        ...(post.approvals.length === 0 && unlessCarried(post, 'approvals', practice)),
      };
    } else yield* ofCoolingOff(post, tier, given.counted, practice);
    if (given.counted.length > 0) yield* ofAuthor(post, practice);
  },
  compare: (before, after) =>
    together([
      compareTiers(before.tiers, after.tiers),
      switched(before.bound, after.bound),
      before.urgent === after.urgent ? 'neutral' : 'mixed',
    ]),
};

function isHeld(role: string, { document }: Practice): boolean {
  return Object.values(document.people ?? {}).some(({ roles }) => roles?.includes(role));
}
