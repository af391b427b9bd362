import type { Language } from '../identifiers/detector.ts';
import type { Case, PartOfAPost } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { KindName, ResolvedRule } from '../model/rule.ts';
import { caseSubject, judgeCase, wholeCase } from '../rules/cases.ts';
import { raise } from './raise.ts';

/** A text that a rule speaks of, to learn from. */
export interface Example {
  readonly text: string;
  /** What sort of post it is, where that matters; null: any. */
  readonly setting: string | null;
}

/** What a rule's own cases show on a channel. */
export interface Shown {
  /** Whether it has anything to say there. */
  readonly applies: boolean;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** Kinds that judge wording: an example that is fine must be fine for all of these. */
const wording: ReadonlySet<KindName> = new Set([
  'terms',
  'pattern',
  'identifiers',
  'relationship',
  'reidentification',
  'authorization',
  'count',
  'links',
]);

/** How long a text may be to be read at a glance. */
const longest = 190;
const shortest = 12;

/** Examples that are looked for of each sort; the first cases of a rule are the plainest. */
const enough = 3;

/** Fields that a reader needs not be told about, or is told in a word. */
const plainFields: ReadonlySet<string> = new Set(['copy', 'channels', 'kind', 'subject', 'tags', 'title']);

/** What sort of post it is, by its kind, its subject or that it is paid for, in each language. */
const settings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    reply: 'Our answer to a review or comment',
    story: 'A story',
    ad: 'A paid advertisement',
    article: 'An article',
    video: 'A video',
    patient: 'A post about a patient, without a permission',
    minor: 'A post about a child we treat, without a permission',
    staff: 'A post about a colleague, who agreed',
    composite: 'A post about an invented person',
    paid: 'A paid post',
  },
  es: {
    reply: 'Nuestra respuesta a una reseña o un comentario',
    story: 'Una historia',
    ad: 'Un anuncio pagado',
    article: 'Un artículo',
    video: 'Un vídeo',
    patient: 'Una publicación sobre un paciente, sin permiso',
    minor: 'Una publicación sobre un niño que atendemos, sin permiso',
    staff: 'Una publicación sobre un colega que está de acuerdo',
    composite: 'Una publicación sobre una persona inventada',
    paid: 'Una publicación pagada',
  },
};

const paid: ReadonlySet<string> = new Set([
  'sponsored',
  'sponsor',
  'partnership',
  'gifted',
  'partner',
  'influencer',
]);

/** Words by which a short Spanish text is known. */
const spanish =
  /[áéíóúñ¿¡]|\b(?:el|la|los|las|en|de|del|un|una|con|para|por|que|su|sus|cuando|muy|gracias|al|llame|vacunas|nuestr\w+|nadie|como|somos|aprenda|pida|hay|suerte|horas?|horario|citas?|usted|pague|visite|vea)\b|#(?:uno|salud)/i;

/** Texts that read badly aloud: many mentions, tracking, broken off. */
const unreadable = /(?:@\S+ ?){3}|utm_|\.\.\.|http:|\?\S+@/;

/** A post in words, where it can be told in a few; null: it takes more than its text to understand it. */
function exampleOf(post: PartOfAPost, language: Language): Example | null {
  const { copy, kind, subject, tags = [], title } = post;
  const isPlain = Object.entries(post).every(
    ([field, value]) => plainFields.has(field) || (Array.isArray(value) && value.length === 0),
  );
  const isPaid = tags.length > 0 && tags.every((tag) => paid.has(tag));
  if (!isPlain || title || !copy || (tags.length > 0 && !isPaid)) return null;
  const text = copy.trim().replace(/\s+/g, ' ');
  const isRead = spanish.test(text) === (language === 'es');
  if (text.length > longest || text.length < shortest || !isRead || unreadable.test(text)) return null;
  const words = settings[language];
  const setting = words[subject ?? ''] ?? words[kind ?? ''] ?? (isPaid ? words['paid']! : null);
  return { text, setting };
}

/** The case on a channel; null where it is about another practice. */
function onChannel(given: Case, channel: string): Exclude<Case, string> | null {
  const whole = wholeCase(given);
  if (whole.given?.practice) return null;
  const move = (post: PartOfAPost): PartOfAPost => ({ ...post, channels: [channel] });
  return {
    ...whole,
    ...(whole.post && { post: move(whole.post) }),
    ...(whole.posts && { posts: whole.posts.map(move) }),
  };
}

/** The first cases that can be told in a few words and are what they should be. */
function firstOf(
  cases: readonly Exclude<Case, string>[],
  isMeant: (given: Exclude<Case, string>) => boolean,
  language: Language,
): Example[] {
  const found: Example[] = [];
  for (const given of cases) {
    const example = given.given || !given.post ? null : exampleOf(given.post, language);
    if (example && isMeant(given)) found.push(example);
    if (found.length === enough) break;
  }
  return found;
}

/** A maker of examples for a practice and channel, from the cases of the rules in force. */
export function examplesOn(
  channel: string,
  practice: Practice,
  rules: readonly ResolvedRule[],
  language: Language,
): (rule: ResolvedRule) => Shown {
  const others = rules.filter(({ rule }) => wording.has(rule.kind));
  const isFine = (given: Exclude<Case, string>): boolean => {
    const subject = caseSubject(given, { ...practice, calendars: [] });
    for (const { problem } of raise(subject.practice, others)) if (!problem.unknown) return false;
    return true;
  };
  return (resolved) => {
    const { rule, when } = resolved;
    const applies = (post: Post, { asOf }: Practice): boolean => when === null || when(post, asOf) !== false;
    const moved = (cases: readonly Case[] = []): Exclude<Case, string>[] =>
      cases.flatMap((given) => onChannel(given, channel) ?? []);
    const isFlagged = (given: Exclude<Case, string>): boolean =>
      judgeCase(rule, caseSubject(given, { ...practice, calendars: [] }), applies).length > 0;
    const flags = moved(rule.cases?.flag);
    const bad = firstOf(flags, isFlagged, language);
    const good = firstOf(moved(rule.cases?.pass), isFine, language);
    return {
      applies: bad.length > 0 || !rule.cases?.flag?.length || flags.some(isFlagged),
      bad,
      good,
    };
  };
}
