import { directoryOf } from '../identifiers/directory.ts';
import { findIdentifiers } from '../identifiers/find.ts';
import { redact } from '../identifiers/mask.ts';
import type { Card, Finding } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { grouped } from '../model/grouped.ts';
import { seenUntil } from '../rules/channels.ts';
import { isPrivacyKind } from './privacy.ts';

/** How much of a post's text a card shows, in characters, and how much of what a channel shows at once. */
const previewLength = 140;
const seenLength = 600;

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
  const preview = previewer(practice);
  return practice.calendars.flatMap((file) =>
    file.posts.map(({ id, path, line, date, channels, copy }) => ({
      id,
      path,
      line,
      date,
      channels: [...channels],
      verdict: worst.get(id) ?? ('pass' as const),
      ...(copy === null || isPrivate.has(id) ? { preview: null, previews: [] } : preview(copy, channels)),
    })),
  );
}

/** The first so many characters, with a mark where that is not all. */
function beginning(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Shows the beginning of a text, and of it what each channel shows before it is cut off, without what may be an
 * identifier; more than is certain is hidden. The whole text is looked at, for half an identifier is none that can be
 * found.
 */
function previewer({
  document,
  names,
}: Practice): (text: string, channels: readonly string[]) => Pick<Card, 'preview' | 'previews'> {
  const options = {
    level: 'review',
    directory: directoryOf(document),
    ...(names && { names }),
  } as const;
  return (text, channels) => {
    const hits = findIdentifiers(text, options);
    const upTo = (end: number): string =>
      redact(text.slice(0, end), () => hits.filter(({ start }) => start < end));
    const ends = grouped(channels.length === 0 ? [undefined] : channels, (name) => seenUntil(text, name));
    const previews = [...ends].map(([end, names]) => ({
      channels: names.filter((name) => name !== undefined),
      text: beginning(upTo(end).trimEnd(), seenLength),
      isCut: text.slice(end).trim() !== '',
    }));
    return { preview: beginning(upTo(text.length), previewLength), previews };
  };
}
