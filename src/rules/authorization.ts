import { somebody } from '../identifiers/facts.ts';
import { beginsWithStaff, isOfThePast } from '../identifiers/link.ts';
import { channelName } from '../model/channel-name.ts';
import type { Authorization } from '../model/generated.ts';
import { placeOfField, type Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { missingElements } from './elements.ts';
import { choice, demanding, switched, together } from '../model/effect.ts';
import { tellsOfChange } from './change-cues.ts';
import { careOf } from './hits.ts';
import type { Confidence, OptionsOf, Problem, RuleKind } from './kind.ts';
import { patientCueIn } from './patient-cues.ts';
import { endsOf, outlasts, visibleTime, type End, type VisibleTime } from './permitted-time.ts';
import { textsOf } from './texts.ts';

type Options = OptionsOf<'authorization'>;
type Medium = NonNullable<Authorization['media']>[number];

/** What is wrong with a citation, and what of it, for the sentence. */
type Fault = Pick<Problem, 'message' | 'channels' | 'confidence'>;

/** Specialties whose patients may be clients of psychotherapy, or under 42 CFR Part 2: there silence is no answer. */
const psychotherapy: ReadonlySet<string> = new Set([
  'psychotherapy',
  'psychology',
  'psychiatry',
  'counseling',
  'mental-health',
  'behavioral-health',
]);
const substanceUse: ReadonlySet<string> = new Set([
  'addiction-medicine',
  'addiction',
  'substance-use',
  'substance-use-treatment',
  'opioid-treatment',
]);
const practises = ({ document }: Practice, some: ReadonlySet<string>): boolean =>
  document.specialties?.some((each) => some.has(each)) === true;

const defaultSubjects: NonNullable<Options['subjects']> = ['patient', 'minor'];

/** Who is no patient by the very words, and what was invented or written down. */
const spared =
  /\b(?:not a patient|no (?:es|son) pacientes?|invented|imaginary|voluntari[oa]s?|volunteers?|permission|permiso|authorization|autorización|consent|in writing|por escrito)\b/i;

/** Whether a text tells of one person's care, or of their change, in the third person, and of nobody at the practice. */
const tellsOfCare = (text: string): boolean =>
  ((careOf(text).length > 0 && somebody.test(text)) || tellsOfChange(text)) &&
  !beginsWithStaff(text) &&
  !isOfThePast(text) &&
  !spared.test(text);

/** Why a post needs a permission: what it says or looks like, and how sure that is; null: it needs none. */
function reason(post: Post, options: Options): { says: string; confidence: Confidence } | null {
  const { subjects = defaultSubjects, detect = true } = options;
  if (post.subject && subjects.includes(post.subject))
    return {
      says: `The post is about ${post.subject === 'minor' ? 'a patient under age' : 'a patient'}`,
      confidence: 'sure',
    };
  if (post.authorizations.length > 0) return { says: 'The post cites a permission', confidence: 'sure' };
  if (!detect) return null;
  const texts = [...textsOf(post, 'title'), ...textsOf(post, 'copy'), ...textsOf(post, 'alt')].map(
    ({ text }) => text,
  );
  // Whoever states that it is about nobody is believed, unless the post calls itself a patient's story.
  const isLabel = post.subject === null ? undefined : true;
  const cue = texts.map((text) => patientCueIn(text, isLabel)).find((found) => found !== null);
  const shows = post.media.some(({ purpose }) => /before.{0,5}after|antes.{0,3}despu/i.test(purpose ?? ''));
  if (!cue && !shows)
    return post.subject === null && post.kind !== 'reply' && texts.some(tellsOfCare)
      ? { says: 'This may tell of one person’s care', confidence: 'possible' }
      : null;
  return {
    says: `This may show ${cue?.looksLike ?? 'before and after pictures'}`,
    confidence: post.subject === null ? 'likely' : 'possible',
  };
}

/** In which forms a post speaks; what is not known may be any of them. */
function formsOf({ copy, parts, media, kind }: Post): (Medium | 'unknown')[] {
  const forms = new Set<Medium | 'unknown'>();
  if (copy !== null || parts.length > 0) forms.add('text');
  if (kind === 'video') forms.add('video');
  for (const medium of media) forms.add(medium.kind === 'document' ? 'image' : medium.kind);
  return [...forms];
}

const isCovered = (form: Medium | 'unknown', media: readonly Medium[]): boolean =>
  form === 'unknown'
    ? (['image', 'video', 'audio'] as const).every((each) => media.includes(each))
    : media.includes(form);

/** `Instagram or Facebook text or image`, with its article. */
function named(channels: readonly string[], forms: readonly string[], or: string): string {
  const words = [
    channels.map(channelName),
    forms.map((form) => (form === 'unknown' ? 'picture or video' : form)),
  ];
  const text = words
    .map((each) => each.join(` ${or} `))
    .filter(Boolean)
    .join(' ');
  return `${/^[aeiox]/i.test(text) ? 'an' : 'a'} ${text || 'post on a channel that is not named'}`;
}

function* scopeFaults(
  authorization: Authorization,
  post: Post,
  ends: readonly End[],
  purpose: string,
): Iterable<Fault> {
  const { id, channels = [], media = [], purposes = [] } = authorization;
  const foreign = post.channels.filter((channel) => !channels.includes(channel));
  const forms = formsOf(post);
  const lacks = [
    ...(foreign.length > 0 || post.channels.length === 0 ? ['channel'] : []),
    ...(forms.every((form) => isCovered(form, media)) ? [] : ['medium']),
  ];
  const last = ends.flatMap(({ lastDay }) => lastDay ?? []).sort()[0];
  if (lacks.length > 0 && channels.length > 0 && media.length > 0)
    yield {
      message: `${id} covers ${named(channels, media, 'or')}${last ? ` until ${last}` : ''}; this post is ${named(post.channels, forms, 'and')}: ${lacks.join(' and ')} not covered.`,
      ...(foreign.length > 0 && lacks.length === 1 && lacks[0] === 'channel' && { channels: foreign }),
    };
  if (purposes.length > 0 && !purposes.some((each) => each === purpose))
    yield {
      message: `${id} is for ${purposes.join(' and ')}; this post is for ${purpose}: purpose not covered.`,
    };
}

/** How an end is told, by its reason. */
const ended: Readonly<Record<End['why'], (lastDay: string) => string>> = {
  expiry: (day) => `ends on ${day}`,
  event: (day) => `ended with its event on ${day}`,
  majority: (day) => `ends on ${day}, before the year in which the patient comes of age and signs alone`,
  revocation: (day) => `was revoked and holds until ${day} only`,
};

function* timeFaults(
  { id, signed }: Authorization,
  ends: readonly End[],
  visible: VisibleTime,
): Iterable<Fault> {
  if (signed && signed > visible.from)
    yield { message: `${id} is signed on ${signed}; this post is seen from ${visible.from} on.` };
  const stays = visible.until ? `can be seen until ${visible.until}` : 'has no day on which it comes down';
  for (const end of ends.filter((each) => outlasts(visible, each))) {
    const { lastDay, why } = end;
    yield {
      message:
        lastDay === null
          ? `${id} ends with an event whose day is not known yet; this post ${stays}.`
          : `${id} ${ended[why](lastDay)}; this post ${lastDay < visible.from ? `is seen from ${visible.from} on` : stays}.`,
      // Whether the post outlasts its permission is open where either has no day.
      ...((lastDay === null || (visible.until === null && lastDay >= visible.from)) && {
        confidence: 'possible',
      }),
    };
  }
}

/** What a HIPAA permission does not answer. */
function* otherLaw(
  authorization: Authorization,
  practice: Practice,
  { stateForms = [] }: Options,
): Iterable<Fault> {
  const { id, part2, psychotherapy: isClient, stateForms: signed = [] } = authorization;
  if (isClient ?? practises(practice, psychotherapy))
    yield {
      message: isClient
        ? `${id} is of a client of psychotherapy, whose story is not shown, permission or not.`
        : `${id} does not say that the patient is no client of psychotherapy.`,
    };
  if (part2 ? part2.consent === null : part2 === undefined && practises(practice, substanceUse))
    yield {
      message: part2
        ? `${id} is under 42 CFR Part 2, and the written consent that it asks for (2.31) is missing.`
        : `${id} does not say whether 42 CFR Part 2 applies.`,
    };
  for (const state of stateForms.filter((each) => practice.document.jurisdictions?.includes(each)))
    if (!signed.some(({ jurisdiction, signed: day }) => jurisdiction === state && day !== null))
      yield { message: `${id} has no form of ${state}, whose own law asks for one.` };
}

function* faultsOf(
  authorization: Authorization,
  post: Post,
  options: Options,
  practice: Practice,
): Iterable<Fault> {
  const { id, signedBy } = authorization;
  const lacks = missingElements(authorization);
  const ends = endsOf(authorization, options.atMajority);
  if (lacks.length > 0) yield { message: `${id} is incomplete; it lacks: ${lacks.join(', ')}.` };
  yield* scopeFaults(authorization, post, ends, options.purpose ?? 'marketing');
  yield* timeFaults(authorization, ends, visibleTime(post, practice.asOf));
  yield* otherLaw(authorization, practice, options);
  if (post.subject === 'minor' && signedBy === 'patient')
    yield { message: `${id} is signed by the minor alone.`, confidence: 'likely' };
}

/** What is wrong with a citation that leads to no permission. What can only be an id is shown, nothing else: it may be a chart number. */
function notFound(cited: string, { authorizations }: Practice): Fault {
  const id = /^[A-Z]-?\d{1,4}$/.test(cited) ? cited : 'A permission that is cited';
  if (!authorizations)
    return { message: `${id} cannot be looked up: there is no register of permissions here.` };
  if (!authorizations.isWhole)
    return { message: `${id} cannot be looked up: the register of permissions has mistakes.` };
  return { message: `${id} is not in the register of permissions.` };
}

/** Each cited permission with its faults. Of one patient's permissions one that covers the post is enough. */
function cited(post: Post, options: Options, practice: Practice): { id: string; faults: Fault[] }[] {
  const ids = [...new Set(post.authorizations.map((id) => id.trim().toUpperCase()))];
  const all = ids.map((id) => {
    const authorization = practice.authorizations?.get(id);
    const faults = authorization
      ? [...faultsOf(authorization, post, options, practice)]
      : [notFound(id, practice)];
    return { id, person: authorization?.person ?? id, faults };
  });
  const covered = new Set(all.filter(({ faults }) => faults.length === 0).map(({ person }) => person));
  return all.filter(({ person }) => !covered.has(person));
}

const majority = choice<NonNullable<Options['atMajority']>>(['continues', 'ends']);

/** A post that tells a patient's story cites permissions that cover channel, medium, purpose and all the time it is seen. */
export const authorization: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: [],
  *check(post, options, practice) {
    const why = post.stage === 'cancelled' ? null : reason(post, options);
    if (!why) return;
    const place = placeOfField(post, 'authorizations');
    if (post.authorizations.length === 0) {
      yield {
        place,
        field: 'authorizations',
        message: `${why.says}, and no signed permission is listed.`,
        confidence: why.confidence,
      };
    }
    for (const { faults } of cited(post, options, practice))
      for (const fault of faults) yield { place, field: 'authorizations', ...fault };
  },
  compare: (before, after) =>
    together([
      demanding<string>(before.subjects ?? defaultSubjects, after.subjects ?? defaultSubjects),
      switched(before.detect ?? true, after.detect ?? true),
      (before.purpose ?? 'marketing') === (after.purpose ?? 'marketing') ? 'neutral' : 'mixed',
      majority(before.atMajority ?? 'ends', after.atMajority ?? 'ends'),
      demanding(before.stateForms, after.stateForms),
    ]),
};
