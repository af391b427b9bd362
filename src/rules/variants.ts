import type { Case, PartOfAPost } from '../model/generated.ts';
import type { KindName, TypedRule } from '../model/rule.ts';
import { wholeCase } from './cases.ts';
import type { OptionsOf } from './kind.ts';

/** Ways to write the same thing otherwise, after which a rule must say the same. */
export type VariantName = 'case' | 'spacing' | 'wraps' | 'emoji' | 'homoglyphs' | 'alt';

/** Latin letters and Cyrillic ones that look like them. */
const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' };

const rewrites: Readonly<Record<Exclude<VariantName, 'alt'>, (text: string) => string>> = {
  case: (text) => text.toUpperCase(),
  spacing: (text) => text.replaceAll(' ', ' \u00a0'),
  wraps: (text) => text.replaceAll(' ', '\n'),
  emoji: (text) => `🙂 ${text} 🙂`,
  homoglyphs: (text) => text.replace(/[aeocp]/g, (letter) => twins[letter]!),
};

/** What the copy says while its words stand in the description of a picture. */
const aside = 'Good morning.';

const every: readonly VariantName[] = ['case', 'spacing', 'wraps', 'emoji', 'homoglyphs', 'alt'];
const withoutAlt = every.filter((name) => name !== 'alt');

function ofPattern({ folded, caseInsensitive, fields }: OptionsOf<'pattern'>): readonly VariantName[] {
  if (!folded) return caseInsensitive ? ['case'] : [];
  return fields ? withoutAlt : every;
}

function ofRequires({ text }: OptionsOf<'requires'>): readonly VariantName[] {
  if (!text) return [];
  // More characters before a word may push it behind the fold.
  return text.where === 'aboveFold' ? ['case', 'wraps', 'homoglyphs'] : withoutAlt;
}

/** The variants that each kind promises not to care about; for kinds that are not here, none. */
const promised: { readonly [Kind in KindName]?: (options: OptionsOf<Kind>) => readonly VariantName[] } = {
  terms: () => every,
  pattern: ofPattern,
  requires: ofRequires,
  relationship: () => ['case', 'wraps', 'emoji', 'alt'],
  identifiers: () => ['emoji'],
  reidentification: () => ['emoji', 'alt'],
  links: () => ['spacing', 'wraps', 'emoji'],
};

/** The variants for which a rule must give the same verdict. A condition that reads the copy reads it as written. */
export function variantsOf(rule: TypedRule): readonly VariantName[] {
  const names = (promised[rule.kind] as ((options: unknown) => readonly VariantName[]) | undefined)?.(
    rule.options,
  );
  const readsCopy = rule.when?.includes('post.copy') === true;
  return (names ?? []).filter((name) => !readsCopy || name === 'case' || name === 'emoji');
}

function rewritten(post: PartOfAPost, rewrite: (text: string) => string): PartOfAPost {
  const { copy, parts, media } = post;
  return {
    ...post,
    ...(copy && { copy: rewrite(copy) }),
    ...(parts && { parts: parts.map((part) => ({ ...part, copy: rewrite(part.copy) })) }),
    ...(media && { media: media.map((one) => ({ ...one, ...(one.alt && { alt: rewrite(one.alt) }) })) }),
  };
}

/** The copy as description of a picture, or null where there is none to move. */
function moved({ copy, media, parts, ...post }: PartOfAPost): PartOfAPost | null {
  if (!copy || media?.length || parts?.length) return null;
  return { ...post, copy: aside, media: [{ kind: 'image', alt: copy }] as NonNullable<PartOfAPost['media']> };
}

/** A case written otherwise; null where that is impossible or the case declares an exception. */
export function variantOf(given: Case, name: VariantName): Case | null {
  const whole = wholeCase(given);
  if (!whole.post || whole.exceptions?.includes(name)) return null;
  const post = name === 'alt' ? moved(whole.post) : rewritten(whole.post, rewrites[name]);
  return post && { ...whole, post };
}
