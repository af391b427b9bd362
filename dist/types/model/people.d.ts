import type { PracticeDocument } from './generated.ts';
/** The id of the person who is meant by an id, a full name, or a login on GitHub; null: nobody of the practice. */
export declare function personMeant(text: string | null, { people }: PracticeDocument): string | null;
/** The roles that a person of the practice has. */
export declare function rolesOf(id: string, { people }: PracticeDocument): readonly string[];
