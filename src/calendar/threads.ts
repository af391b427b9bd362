import type { Draft } from './reader.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './entry.ts';
import { fold } from './words/fold.ts';

/** Joins the parts of a thread that stand under headings of their own, “(1/5)” to “(5/5)”, to one post. */
export function joinThreads(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let part = 1;
  for (const [at, draft] of drafts.entries()) {
    part = continues(drafts[at - 1], draft) ? part + 1 : 1;
    const begins = part === 1 && drafts[at + 1] !== undefined && continues(draft, drafts[at + 1]!);
    if (part === 1) joined.push(begins ? { ...draft, entries: parts(draft, 1) } : draft);
    else {
      const first = joined.pop()!;
      joined.push({ ...first, endLine: draft.endLine, entries: [...first.entries, ...parts(draft, part)] });
    }
  }
  return joined;
}

const REPLY = /^(?:reply|replies|antwort|respuesta|resposta|reponse|svar|رد|返信|回复|답글)?$/u;

/** Whether a heading goes on where the one before stopped: 2/5 after 1/5, or a reply numbered 19b after 19. */
function continues(before: Draft | undefined, draft: Draft): boolean {
  const [last, own] = [before?.facts, draft.facts];
  if (!last || !own || before?.recogniser !== 'section') return false;
  if (own.counter) return last.counter?.of === own.counter.of && last.counter.part + 1 === own.counter.part;
  const [from, to] = [
    /^(\d+)([a-z]?)$/.exec(last.ordinal?.id ?? ''),
    /^(\d+)([a-z])$/.exec(own.ordinal?.id ?? ''),
  ];
  if (!from || !to || from[1] !== to[1] || !REPLY.test(fold(own.title ?? ''))) return false;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return letters.indexOf(to[2]!) === (from[2] ? letters.indexOf(from[2]) + 1 : 1);
}

/** The texts of one part, labelled as such. */
function parts(draft: Draft, part: number): Entry[] {
  return draft.entries.map((entry) =>
    entry.name === null || fieldOf(entry) === 'copy'
      ? { ...entry, known: null, name: `Tweet ${part}` }
      : entry,
  );
}
