/**
 * Makes a text safe to show anywhere: one line, nothing invisible, nothing that a log, a terminal or a comment
 * would act upon. What is left reads the same for a person.
 */

/** Joiners that hold an emoji together (a woman in a lab coat) are kept; every other invisible is removed. */
const EMOJI_JOINER =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?\u200D(?=\p{Extended_Pictographic})/u;
/** What follows a character is looked at last, so that it is looked at for few. */
const INVISIBLE = new RegExp(
  `[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\p{Co}](?<![\\uFE0E\\uFE0F])(?<!${EMOJI_JOINER.source})`,
  'gu',
);
/** Everything that any program takes for the end of a line, with the blanks around it. */
const LINE_BREAKS = /[ \t]*[\n\v\f\r\u0085\u2028\u2029]+[ \t]*/g;
/** `@name` and `@org/team` notify people; after a word (`hello@…`) it is an address and does not. */
const MENTION = /@(?<![\p{L}\p{N}_.+-]@)(?=[\p{L}\p{N}_-])/gu;

const STEPS: readonly (readonly [RegExp, string])[] = [
  [LINE_BREAKS, ' '],
  [/\t/g, ' '],
  [INVISIBLE, ''],
  // The full-width sign reads the same, and no host takes it for a mention.
  [MENTION, '＠'],
  // A line that begins with `::`, even indented, commands the runner; so does `##[` anywhere in it.
  [/:(?=:)/g, ': '],
  [/##\[/g, '## ['],
];

/** Printable ASCII without the signs that the steps look for, as most texts are. */
const PLAIN = /^[ -"$-9;-?A-~]*$/;

/** The text on one line and inert: see the steps above. Idempotent. */
export function clean(text: string): string {
  return PLAIN.test(text)
    ? text
    : STEPS.reduce((text, [what, by]) => text.replace(what, by), text.toWellFormed());
}
