import { isEmpty, plain } from '../words/fold.ts';

const PAUSE =
  /^(?:rest(?: day)?|off|day off|no posts?(?: today)?|kein post.*|checkpoint.*|pause|ruhetag|descanso|dia de descanso|repos|jour de repos|buffer|none|n\/a|tbd|\.+|…)$/u;

const BEGINS =
  /^(?:rest(?: day)?|off|day off|no posts?(?: today)?|kein post|ruhetag|descanso|repos)(?=\s*(?:[/–—,;.(:&+]|-\s)|$)/u;

/** Whether a text says that nothing goes out that day, perhaps what to do instead: “Rest / answer comments”. */
export function saysPause(text: string): boolean {
  return text.length < 120 && BEGINS.test(plain(text).replace(/^[-+*]\s+/, ''));
}

/** What nobody has filled in yet: nothing, `[Write caption here]`, `{{TOPIC}}`, `____`. */
export function isBlank(text: string): boolean {
  return (
    isEmpty(text) ||
    /^[\s*_`]*(?:\[[^\][]*\](?!\()|\{\{[^{}]*\}\}|<[^<>]*>|_{3,})(?:[\s,/|#*_`]*(?:\[[^\][]*\](?!\()|<[^<>]*>))*[\s*_`.]*$/.test(
      text,
    )
  );
}

/** A day without a post, or a mark for the team. */
export function isPause(text: string): boolean {
  return isEmpty(text) || PAUSE.test(plain(text).replace(/[.!]$/, ''));
}
