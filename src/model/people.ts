import type { Person, PracticeDocument } from './generated.ts';

const same = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** The id of the person who is meant by an id, a full name, or a login on GitHub; null: nobody of the practice. */
export function personMeant(text: string | null, { people = {} }: PracticeDocument): string | null {
  const wanted = text?.trim() ?? '';
  if (wanted === '') return null;
  if (Object.hasOwn(people, wanted)) return wanted;
  const login = wanted.replace(/^@/, '');
  const isMeant = ([id, { name, github }]: [string, Person]): boolean =>
    same(id, wanted) || same(name, wanted) || (github !== undefined && same(github, login));
  return Object.entries(people).find(isMeant)?.[0] ?? null;
}

/** The roles that a person of the practice has. */
export function rolesOf(id: string, { people = {} }: PracticeDocument): readonly string[] {
  return Object.hasOwn(people, id) ? (people[id]?.roles ?? []) : [];
}
