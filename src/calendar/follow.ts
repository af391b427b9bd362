import type { CalendarFile, ReaderProblem, Reference } from '../model/calendar.ts';
import type { PostData } from '../model/generated.ts';
import type { Passage } from '../model/passage.ts';
import { placeIn } from '../model/passage.ts';
import type { Post } from '../model/post.ts';
import { titleKey } from './facts.ts';
import { joinTexts } from './mapped.ts';
import { hashtagsIn, linksIn, mentionsIn, placeholderIn } from './texts.ts';

/** What stands where a reference points: the file as read, or why there is none. */
export type Referenced = { readonly file: CalendarFile } | { readonly absent: string };

/** A post's text found in another file, or why it was not. */
export type Text = Pick<PostData, 'copy' | 'parts'> & { readonly texts: readonly Passage[] };

/**
 * Gives posts the texts that stand in other files. The texts keep their places there. A text that is not there to be
 * had is a problem of the post, at the reference.
 */
export function follow(file: CalendarFile, at: (reference: Reference) => Referenced): CalendarFile {
  if (!file.references || file.references.size === 0) return file;
  const problems: ReaderProblem[] = [];
  const renewed = new Map<Post, Post>();
  for (const [post, reference] of file.references) {
    const found = textAt(reference, at(reference));
    if (typeof found !== 'string') {
      const [next, placeholder] = withText(post, found);
      renewed.set(post, next);
      if (placeholder) problems.push(placeholder);
      continue;
    }
    problems.push({
      finding: 'calendar/reference',
      place: reference.place,
      message: `The text of this post was not read. ${found}`,
      post,
    });
  }
  const moved = [...file.problems, ...problems].map((problem) => ({
    ...problem,
    post: problem.post && (renewed.get(problem.post) ?? problem.post),
  }));
  return { ...file, posts: file.posts.map((post) => renewed.get(post) ?? post), problems: moved };
}

function textAt({ section }: Reference, found: Referenced): Text | string {
  if ('absent' in found) return `The file it refers to is ${found.absent}.`;
  const { posts, passages, blocks, references } = found.file;
  if (blocks.some(({ as }) => as === 'unread')) return 'The file it refers to could not be read.';
  if (section !== null)
    return postUnder(section, posts) ?? 'The file it refers to has no such heading with a post below it.';
  if (posts.length > 1)
    return 'The file it refers to holds several posts. Name one by its heading, as in `file.md#heading`.';
  const [only] = posts;
  if (only && references?.has(only)) return 'The file it refers to refers on to another. Name that one.';
  if (only)
    return only.copy === null ? 'The file it refers to holds a post without a text.' : textOfPost(only);
  return bodyOf(passages);
}

function postUnder(section: string, posts: readonly Post[]): Text | null {
  const key = titleKey(section.replaceAll('-', ' '));
  const found = posts.find(({ title, copy }) => title !== null && copy !== null && titleKey(title) === key);
  return found ? textOfPost(found) : null;
}

const textOfPost = ({ copy, parts, texts }: Post): Text => ({ copy, parts, texts });

/** All of a file that is no post by itself, without front matter and its title. */
function bodyOf(passages: readonly Passage[]): Text | string {
  const isTitle = ({ source, segments }: Passage) => /^#\s+$/.test(source.text.slice(0, segments[0]?.from));
  const isFront = ({ source, segments }: Passage) => segments[0]?.from === 0 && /^---\s/.test(source.text);
  const shown = passages.filter((one) => one.field === 'prose' && !isFront(one));
  const body = shown.length > 1 ? shown.filter((one) => !isTitle(one)) : shown;
  const { text, segments } = joinTexts(body, '\n\n');
  if (text.trim() === '') return 'The file it refers to is empty.';
  const copy: Passage = {
    source: body[0]!.source,
    field: 'copy',
    text,
    segments,
    published: true,
    post: null,
  };
  const rest = passages
    .filter((one) => !body.includes(one))
    .map((one) => ({ ...one, field: one.field === 'prose' ? 'notes' : one.field }));
  return { copy: text, parts: [], texts: [copy, ...rest] };
}

/** A post with a text found elsewhere, and the problem of its first placeholder. */
export function withText(post: Post, { copy, parts, texts }: Text): [Post, ReaderProblem | null] {
  const own: Passage[] = [];
  const [passage] = texts.filter(({ field }) => field === 'copy');
  const published = [copy ?? '', ...parts.map((part) => part.copy)].join('\n');
  const hole = placeholderIn(texts);
  const isOpen = post.stage !== 'published' && post.stage !== 'cancelled';
  const next: Post = {
    ...post,
    copy,
    parts: [...parts, ...post.parts],
    hashtags: [...new Set([...post.hashtags, ...hashtagsIn(published)])],
    mentions: [...new Set([...post.mentions, ...mentionsIn(published)])],
    links: [...new Set([...post.links, ...linksIn(published)])],
    stage: hole && isOpen ? 'draft' : post.stage,
    places: { ...post.places, ...(passage && { copy: placeIn(passage, 0, passage.text.length) }) },
    texts: own,
  };
  const shifted = (field: string) =>
    field.replace(/^parts\.(\d+)/, (_, index: string) => `parts.${Number(index) + parts.length}`);
  for (const one of post.texts) own.push({ ...one, field: shifted(one.field), post: next });
  for (const one of texts)
    own.push({ ...one, field: one.field === 'title' ? 'notes' : one.field, post: next });
  const problem = hole && { finding: 'calendar/placeholder', ...hole, post: next };
  return [next, problem];
}

/** A file whose text is that of posts planned elsewhere: it is looked at there, and no calendar by itself. */
export function absorbed(file: CalendarFile): CalendarFile {
  const { source, blocks } = file;
  const reason = 'The text of a post that another file plans.';
  return {
    ...file,
    posts: [],
    passages: [],
    blocks: [{ line: 1, endLine: blocks.at(-1)!.endLine, as: 'post', reason, recogniser: null }],
    problems: file.problems.filter(({ finding }) => finding !== 'calendar/no-posts'),
    source,
  };
}
