import type { metrics } from '../measure.ts';

/** What a column of an export holds for Chaperone. */
export type Role =
  /** The channel's id of the post, its address, when it went out, what it said. The text is compared and dropped. */
  | 'id'
  | 'permalink'
  | 'published'
  | 'text'
  /** The day of a figure of the account. */
  | 'day'
  /** Says which days a figure of a post covers; only its whole life will do. */
  | 'span'
  /** Known and not needed: the account's own name, or rates that are computed anew from counts. */
  | 'aside'
  /** Holds somebody's name, account or words, and is dropped. */
  | 'personal'
  | keyof typeof metrics
  | 'spend';

/** A column of an export: its role, the names it has in the languages of the channel, how its figures are meant. */
export interface Column {
  readonly role: Role;
  readonly names: readonly string[];
  /** Those of the names that nobody has compared with an export, or with code that reads one. */
  readonly unverified: readonly string[];
  /** Of seconds: in what they are given. Of shares: whether 4.5 means 4.5 percent. */
  readonly unit?: 'hours' | 'milliseconds' | 'percent';
}

/** One kind of file that a channel exports. */
export interface Form {
  readonly channel: string;
  /** What people call it. */
  readonly title: string;
  /** Whether each line is a post, or a day of the whole account. */
  readonly of: 'posts' | 'days';
  /** Columns without which it is not this file. */
  readonly needs: readonly Role[];
  /** Columns of which it needs at least one. */
  readonly needsOne?: readonly Role[];
  readonly columns: readonly Column[];
  /** Whether its dates have no year: “25 September”. */
  readonly isYearless?: boolean;
  /** What stands in the line above its header, where its columns do not tell what it holds. */
  readonly heading?: string;
  /** The address of a post whose export gives the id alone: `{id}` stands for it. */
  readonly address?: string;
}

/**
 * Names of columns, parted by bars. Case, accents and blanks do not matter; `Views from …` stands for all that begin so,
 * and `?Reichweite` is a name that is not verified.
 */
export function column(role: Role, text: string, unit?: Column['unit']): Column {
  const written = text.split('|').map((name) => name.trim());
  const bare = (name: string): string => name.replace(/^\?/, '');
  return {
    role,
    names: written.map(bare),
    unverified: written.filter((name) => name.startsWith('?')).map(bare),
    ...(unit && { unit }),
  };
}
