import type { Segment } from '../model/passage.ts';

/** A text with the way back to its source; a passage's text and segments. */
export interface MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The range of a source that is asked for; what lies outside is left out. */
export interface Clip {
  readonly from: number;
  readonly to: number;
}

function weight(separator: string): number {
  return separator.length + 100 * (separator.split('\n').length - 1);
}

/** Builds a mapped text in order, leaving out what lies outside the clip. */
export class TextBuilder {
  #text = '';
  #pending = '';
  readonly #segments: Segment[] = [];
  readonly #clip: Clip;

  constructor(clip: Clip) {
    this.#clip = clip;
  }

  /** Text that stands at `from` to `to`; unit by unit where both are equally long, else as a whole. */
  append(text: string, from: number, to: number): void {
    const { from: first, to: last } = this.#clip;
    if (from >= first && to <= last) this.#push(text, from, to);
    else if (text.length === to - from) {
      const start = Math.max(from, first);
      const end = Math.min(to, last);
      if (start < end) this.#push(text.slice(start - from, end - from), start, end);
    }
  }

  /** Stands between what is before and what comes, if both exist; of two, more newlines win, then length. */
  separate(separator: string): void {
    if (weight(separator) > weight(this.#pending)) this.#pending = separator;
  }

  #push(text: string, from: number, to: number): void {
    if (text === '') return;
    if (this.#text !== '') this.#text += this.#pending;
    this.#pending = '';
    const start = this.#text.length;
    this.#text += text;
    const last = this.#segments.at(-1);
    const inStep = text.length === to - from;
    const joins = last?.end === start && last.to === from && last.end - last.start === last.to - last.from;
    if (joins && inStep) this.#segments[this.#segments.length - 1] = { ...last, end: this.#text.length, to };
    else this.#segments.push({ start, end: this.#text.length, from, to });
  }

  build(): MappedText {
    return { text: this.#text, segments: this.#segments };
  }
}

/** `mapped.text.slice(start, end)` with its map; a run that is cut and not in step keeps its whole source. */
export function sliceText(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  const text = mapped.text.slice(start, end);
  const segments: Segment[] = [];
  for (const segment of mapped.segments) {
    const first = Math.max(segment.start, start);
    const last = Math.min(segment.end, end);
    if (first >= last) continue;
    const inStep = segment.end - segment.start === segment.to - segment.from;
    segments.push({
      start: first - start,
      end: last - start,
      from: inStep ? segment.from + first - segment.start : segment.from,
      to: inStep ? segment.from + last - segment.start : segment.to,
    });
  }
  return { text, segments };
}

/** The text without white space at both ends. */
export function trimText(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = Math.max(start, mapped.text.trimEnd().length);
  return start === 0 && end === mapped.text.length ? mapped : sliceText(mapped, start, end);
}

/** The texts that are not empty, with `separator` between them (a hook, a body, a call to action). */
export function joinTexts(parts: readonly MappedText[], separator: string): MappedText {
  let text = '';
  const segments: Segment[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const shift = text === '' ? 0 : text.length + separator.length;
    text += (text === '' ? '' : separator) + part.text;
    for (const { start, end, from, to } of part.segments)
      segments.push({ start: start + shift, end: end + shift, from, to });
  }
  return { text, segments };
}
