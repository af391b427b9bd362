import type { Certainty, Hit, IdentifierType } from './detector.ts';
import type { Range } from './care.ts';

/** What ties an identifier to a patient. */
export type Link = 'nature' | 'care' | 'person' | 'reply' | 'picture' | 'subject';

/** Types that tell who somebody is; the others (a date, a place, an address of the web) need more beside them. */
const personal: ReadonlySet<IdentifierType> = new Set(['NAME', 'AGE', 'HANDLE', 'EMAIL', 'PHONE']);
const loose: ReadonlySet<IdentifierType> = new Set(['NAME', 'URL', 'DATE', 'LOCATION', 'ZIP', 'HANDLE']);

/** What is known about a text beside its identifiers. */
export interface Setting {
  /** Words about one person's care. */
  readonly care: readonly Range[];
  /** Words about a picture of somebody. */
  readonly pictures: readonly Range[];
  /** Whether another text of the same post speaks of one person's care. */
  readonly careElsewhere: boolean;
  readonly reply: boolean;
  /** Whether the post says that it is about a patient. */
  readonly patient: boolean;
  /** How far words may stand from the identifier, in characters. */
  readonly near: number;
  /** Types that speak of care by themselves. */
  readonly byNature: ReadonlySet<IdentifierType>;
}

const title = String.raw`(?:Drs?|Dra|DR|DRA|Doctora?)\b\.?`;
const afterTitle = new RegExp(String.raw`(?:^|[^\p{L}])${title} {1,2}$`, 'u');
const withTitle = new RegExp(`^${title} `);

/** Whether a name has a clinician's title, before it or in it: such a one is rarely the patient. */
export const isClinician = (text: string, hit: Hit): boolean =>
  hit.type === 'NAME' &&
  (afterTitle.test(text.slice(Math.max(0, hit.start - 10), hit.start)) ||
    withTitle.test(text.slice(hit.start, hit.end)));

/** A name that is more than possible, and no clinician's. */
const isNamed = (text: string, hit: Hit): boolean =>
  hit.type === 'NAME' && hit.confidence !== 'possible' && !isClinician(text, hit);

const distance = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);

/** What ties one hit to a patient, given all hits of the text. */
export function linksOf(text: string, hit: Hit, hits: readonly Hit[], setting: Setting): Link[] {
  const close = (ranges: readonly Range[]): boolean =>
    ranges.some((range) => distance(range, hit) <= setting.near);
  const others = hits.filter((other) => other !== hit && isNamed(text, other));
  const links: Record<Link, boolean> = {
    nature: setting.byNature.has(hit.type),
    care: close(setting.care) || setting.careElsewhere,
    person: !loose.has(hit.type) && close(others),
    reply: setting.reply && hit.type !== 'URL',
    picture: personal.has(hit.type) && close(setting.pictures),
    subject: setting.patient && hit.type !== 'URL',
  };
  return (Object.keys(links) as Link[]).filter((link) => links[link]);
}

const scale: readonly Certainty[] = ['possible', 'likely', 'sure'];

/** Moves a certainty down the scale, never below `possible`. */
export const lowered = (certainty: Certainty, steps = 1): Certainty =>
  scale[Math.max(0, scale.indexOf(certainty) - steps)]!;

/**
 * How certain it is that an identifier is a patient's: without a link `possible`, with one `likely`, with two
 * `sure`; one step less where the identifier itself is only possibly one.
 */
export function certaintyOf(hit: Hit, links: readonly Link[]): Certainty {
  const certainty = scale[Math.min(links.length, 2)]!;
  return hit.confidence === 'possible' ? lowered(certainty) : certainty;
}
