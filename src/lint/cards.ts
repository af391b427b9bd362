import { redact } from '../identifiers/mask.ts';
import type { Card, Finding } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { identifiersIn } from '../rules/hits.ts';
import { isPrivacyKind } from './privacy.ts';

/** How much of a post's text a card shows, in characters. */
const previewLength = 140;

/** A card for every post: may it go out, not yet, or should someone look. */
export function cards(practice: Practice, findings: readonly Finding[]): Card[] {
  const worst = new Map<string, 'fail' | 'review'>();
  const isPrivate = new Set<string>();
  for (const { post, kind, severity, inScope, waived } of findings) {
    if (post && isPrivacyKind(kind)) isPrivate.add(post);
    if (!post || waived || severity === 'notice') continue;
    if (severity === 'error' && inScope) worst.set(post, 'fail');
    else if (!worst.has(post)) worst.set(post, 'review');
  }
  return practice.calendars.flatMap((file) =>
    file.posts.map(({ id, path, line, date, channels, copy }) => ({
      id,
      path,
      line,
      date,
      channels: [...channels],
      verdict: worst.get(id) ?? ('pass' as const),
      preview: copy === null || isPrivate.has(id) ? null : preview(copy, practice),
    })),
  );
}

/**
 * Shows the beginning of a text without what may be an identifier; more than is certain is hidden. The whole text is
 * looked at, for half an identifier is none that can be found.
 */
function preview(text: string, practice: Practice): string {
  const shown = redact(text, (whole) => identifiersIn(whole, practice));
  if (shown.length <= previewLength) return shown;
  return `${shown.slice(0, previewLength).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
