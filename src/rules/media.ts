import type { Medium } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { OptionsOf, Problem, RuleKind } from './kind.ts';
import { falling, optional, rising, switched, together } from '../model/effect.ts';
import { isCaptions, unlessCarried } from './known.ts';
import { placeOfMedium, placeOfText } from './texts.ts';

type Options = OptionsOf<'media'>;

/** What people write where a description should be. */
const empty =
  /^(?:an? |the |our )?(?:image|photo(?:graph)?|picture|pic|graphic|img|video|clip|logo|banner|flyer|poster|screenshot|carousel|slide|alt(?:ernative)?(?: text)?|description|caption|untitled|tbd|tba|todo|none|n\/?a|yes|no|imagen|foto|fotograf[ií]a|gr[aá]fico)(?: ?(?:here|\d+))?[.!]?$/i;
const fileName =
  /^\S+\.(?:jpe?g|png|gif|webp|heic|avif|svg|tiff?|bmp|mp4|mov|webm|psd|ai|pdf)$|^(?:img|dsc|dscn|pxl|image|photo|screenshot)[_-]?\d[\w-]*$/i;
/** Characters that an alternative text has at least, unless the rule says otherwise. */
const leastAlt = 5;
const letter = /[\p{L}\p{N}]/u;

/** Whether a medium may need words in its place: unless it is known to be no picture or only decorates. */
function isPicture({ kind, purpose }: Medium): boolean {
  return (kind === 'image' || kind === 'unknown') && purpose !== 'decoration';
}

/** What is wrong with an alternative text; null: nothing that can be seen from here. */
function faultOfAlt(
  alt: string,
  copy: string | null,
  { min = leastAlt, max }: NonNullable<Options['alt']>,
): string | null {
  const text = alt.trim();
  const length = Array.from(text).length;
  if (fileName.test(text)) return 'The alternative text is the name of a file; say what the picture shows.';
  if (empty.test(text) || !letter.test(text))
    return 'The alternative text does not say what the picture shows.';
  if (copy !== null && text === copy.trim())
    return 'The alternative text repeats the post; say what the picture shows.';
  if (length < min)
    return `The alternative text has ${length} characters; the rule asks for at least ${min}.`;
  if (max !== undefined && length > max)
    return `The alternative text has ${length} characters; the limit is ${max}.`;
  return null;
}

function* alternativeTexts(
  post: Post,
  options: NonNullable<Options['alt']>,
  practice: Practice,
): Iterable<Problem> {
  for (const [index, medium] of post.media.entries()) {
    if (!isPicture(medium)) continue;
    const field = `media.${index}.alt`;
    const place = medium.alt ? placeOfText(post, field, 'alt') : placeOfMedium(post, index);
    const message = medium.alt?.trim()
      ? faultOfAlt(medium.alt, post.copy, options)
      : 'A picture has no alternative text.';
    if (message)
      yield { place, field, message, ...(!medium.alt?.trim() && unlessCarried(post, 'alt', practice)) };
  }
}

function* lookedAt(post: Post, practice: Practice): Iterable<Problem> {
  const people = practice.document.people ?? {};
  for (const [index, { kind, checked }] of post.media.entries()) {
    if (kind === 'audio' || kind === 'document') continue;
    const isNamed =
      checked &&
      (Object.hasOwn(people, checked) || Object.values(people).some(({ name }) => name === checked));
    if (isNamed) continue;
    const message = checked
      ? 'Whoever looked at this picture is not among the people of the practice.'
      : 'Nobody has yet looked at this picture for faces, screens, wristbands and location.';
    yield {
      place: placeOfMedium(post, index),
      field: `media.${index}.checked`,
      message,
      ...(!checked && unlessCarried(post, 'checked', practice)),
    };
  }
}

/** Alternative texts, captions, whom a picture shows, and that somebody has looked at it. */
export const media: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: [],
  *check(post, options, practice) {
    const { media, subject } = post;
    if (options.alt) yield* alternativeTexts(post, options.alt, practice);
    const video = media.findIndex(({ kind }) => kind === 'video');
    if (options.captions && video >= 0 && !media.some(isCaptions)) {
      const message = 'A video has no captions.';
      const place = placeOfMedium(post, video);
      yield { place, field: 'media', message, ...unlessCarried(post, 'captions', practice) };
    }
    const visible = media.findIndex(({ kind }) => kind !== 'audio' && kind !== 'document');
    if (options.people && visible >= 0 && subject === null) {
      const message = 'It is not said whom the picture shows, if anybody.';
      const place = placeOfMedium(post, visible);
      yield { place, field: 'subject', message, ...unlessCarried(post, 'subject', practice) };
    }
    if (options.checked) yield* lookedAt(post, practice);
  },
  compare: (before, after) =>
    together([
      optional(before.alt, after.alt, (old, now) =>
        together([
          rising(old.min ?? leastAlt, now.min ?? leastAlt),
          falling(old.max ?? Infinity, now.max ?? Infinity),
        ]),
      ),
      switched(before.captions, after.captions),
      switched(before.people, after.people),
      switched(before.checked, after.checked),
    ]),
};
