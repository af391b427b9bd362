import { isEmpty, plain } from '../words/fold.ts';

const PAUSE =
  /^(?:rest(?: day)?|off|day off|no posts?(?: today)?|kein post.*|checkpoint.*|pause|ruhetag|descanso|dia de descanso|repos|jour de repos|buffer|none|n\/a|tbd|\.+|…)$/u;

/** A day without a post, or a mark for the team. */
export function isPause(text: string): boolean {
  return isEmpty(text) || PAUSE.test(plain(text).replace(/[.!]$/, ''));
}
