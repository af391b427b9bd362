import { redact } from '../identifiers/mask.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Card, Finding } from '../model/generated.ts';
import { identifiersIn } from '../rules/hits.ts';
import type { Judged } from './judged.ts';
import { apart } from './lean.ts';
import { isPrivacyKind } from './privacy.ts';
import type { Known } from './raise.ts';

/** How much of a post's text a card shows, in characters. */
const previewLength = 140;

/** A card for every post of a file, with what may be shown of it; whether it may go out is not said yet. */
export function cardsOf(file: CalendarFile, judged: readonly Judged[], known: Known): Card[] {
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
    preview: copy === null || isPrivate.has(id) ? null : preview(copy, known),
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

/**
 * Shows the beginning of a text without what may be an identifier; more than is certain is hidden. The whole text is
 * looked at, for half an identifier is none that can be found.
 */
function preview(text: string, practice: Known): string {
  const shown = redact(text, (whole) => identifiersIn(whole, practice));
  if (shown.length <= previewLength) return apart(shown);
  return apart(`${shown.slice(0, previewLength).replace(/[\uD800-\uDBFF]$/, '')}…`);
}
