import type { CalendarFile } from '../../src/model/calendar.ts';
import type { PartOfAPost } from '../../src/model/generated.ts';
import type { Passage, Segment } from '../../src/model/passage.ts';
import type { Place, SourceText } from '../../src/model/place.ts';
import { placeOf, sourceText } from '../../src/model/place.ts';
import type { Post } from '../../src/model/post.ts';
import { makeCalendar } from '../../src/rules/cases.ts';

const fields: Readonly<Record<string, (value: string) => PartOfAPost>> = {
  date: (date) => ({ date }),
  time: (time) => ({ time }),
  channels: (list) => ({ channels: list.split(', ') }),
  author: (author) => ({ author }),
  kind: (kind) => ({ kind: kind === 'reply' ? 'reply' : 'post' }),
  subject: () => ({ subject: 'none' }),
  media: (path) => ({ media: [{ kind: 'image', path }] }),
  alt: (alt) => ({ media: [{ kind: 'image', alt }] }),
};

/** The text of a range without its emphasis marks, with the way back. */
function published(source: SourceText, from: number, to: number): Pick<Passage, 'text' | 'segments'> {
  const segments: Segment[] = [];
  let text = '';
  for (const { 0: run, index } of source.text.slice(from, to).matchAll(/[^*]+/g)) {
    segments.push({
      start: text.length,
      end: text.length + run.length,
      from: from + index,
      to: from + index + run.length,
    });
    text += run;
  }
  return { text, segments };
}

/** Reads the one shape that the rules' pages show: a heading, `- field: value` lines, the copy. */
export function readNative(text: string): CalendarFile {
  const source = sourceText('calendar.md', text);
  const posts = [...text.matchAll(/^## .*\n\n((?:- .*\n)+)\n([\s\S]*?)\n(?=\n## |$)/gm)].map(
    (match): Post => {
      const lines = match[1]!;
      const copyAt = match.index + match[0].length - match[2]!.length - 1;
      const copy = published(source, copyAt, copyAt + match[2]!.length);
      const places: Record<string, Place> = {};
      const written: Record<string, string> = {};
      let partial: PartOfAPost = { copy: copy.text };
      for (const line of lines.matchAll(/- (\w+): (.*)/g)) {
        const [, name = '', value = ''] = line;
        const at = match.index + match[0].indexOf(lines) + line.index + line[0].length - value.length;
        places[name] = placeOf(source, at, at + value.length);
        written[name] = value;
        partial = { ...partial, ...fields[name]!(value) };
      }
      const made = makeCalendar([partial], source.path).posts[0]!;
      const post = placeOf(source, match.index, match.index + match[0].length);
      return { ...made, texts: textsOf(made, source, copy, places), places: { ...places, post } };
    },
  );
  return { source, posts, passages: [], blocks: [], problems: [] };
}

function textsOf(
  made: Post,
  source: SourceText,
  copy: Pick<Passage, 'text' | 'segments'>,
  places: Record<string, Place>,
): Passage[] {
  return made.texts.map((passage) => {
    if (passage.field === 'copy') return { ...passage, ...copy, source };
    const place = places.alt ?? places.title!;
    const from = source.lineStarts[place.line - 1]! + place.column - 1;
    const segments = [{ start: 0, end: passage.text.length, from, to: from + passage.text.length }];
    return { ...passage, source, segments };
  });
}
