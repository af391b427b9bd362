import { redact } from '../identifiers/mask.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Card, Finding } from '../model/generated.ts';
import { grouped } from '../model/grouped.ts';
import { seenUntil } from '../rules/channels.ts';
import { identifiersIn } from '../rules/hits.ts';
import type { Judged } from './judged.ts';
import { apart } from './lean.ts';
import { isPrivacyKind } from './privacy.ts';
import type { Known } from './raise.ts';

/** How much of a post's text a card shows, in characters, and how much of what a channel shows at once. */
const previewLength = 140;
const seenLength = 600;

/**
 * A card for every post of a file; whether it may go out is not said yet. It shows what may be shown of the post as
 * far as `known` tells what is the practice's own; null: nothing.
 */
export function cardsOf(file: CalendarFile, judged: readonly Judged[], known: Known | null): Card[] {
  const isPrivate = new Set(
    judged.flatMap(({ finding: { post, kind }, standing }) =>
      post && standing !== 'audit' && isPrivacyKind(kind) ? [post] : [],
    ),
  );
  return file.posts.map(({ id, path, line, date, channels, copy }) => ({
    id: apart(id),
    path,
    line,
    date,
    channels: channels.map(apart),
    verdict: 'pass',
    ...(copy === null || known === null || isPrivate.has(id)
      ? { preview: null, previews: [] }
      : previewsOf(copy, channels, known)),
  }));
}

/** The cards with what findings say: may it go out, not yet, or should someone look. */
export function withVerdicts(cards: readonly Card[], findings: readonly Finding[]): Card[] {
  const worst = new Map<string, 'fail' | 'review'>();
  for (const { post, severity, inScope, waived } of findings) {
    if (!post || waived || severity === 'notice') continue;
    if (severity === 'error' && inScope) worst.set(post, 'fail');
    else if (!worst.has(post)) worst.set(post, 'review');
  }
  return cards.map((card) => ({ ...card, verdict: worst.get(card.id) ?? 'pass' }));
}

/** The first so many characters, with a mark where that is not all. */
function beginning(text: string, length: number): string {
  return apart(text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`);
}

/**
 * Shows the beginning of a text, and of it what each channel shows before it is cut off, without what may be an
 * identifier; more than is certain is hidden. The whole text is looked at, for half an identifier is none that can be
 * found.
 */
function previewsOf(
  text: string,
  channels: readonly string[],
  practice: Known,
): Pick<Card, 'preview' | 'previews'> {
  const hits = identifiersIn(text, practice);
  const upTo = (end: number): string =>
    redact(text.slice(0, end), () => hits.filter(({ start }) => start < end));
  const ends = grouped(channels.length === 0 ? [undefined] : channels, (name) => seenUntil(text, name));
  const previews = [...ends].map(([end, names]) => ({
    channels: names.flatMap((name) => (name === undefined ? [] : [apart(name)])),
    text: apart(beginning(upTo(end).trimEnd(), seenLength)),
    isCut: text.slice(end).trim() !== '',
  }));
  return { preview: apart(beginning(upTo(text.length), previewLength)), previews };
}
