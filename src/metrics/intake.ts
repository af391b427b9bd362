import type { Exported } from './clean.ts';

/** A post on its way: what was read of it, from which line, what it says. */
export interface Seen {
  readonly post: Exported;
  /** What its values are, in their order. */
  readonly metrics: readonly string[];
  readonly path: string;
  readonly line: number;
  /** What the post says; kept nowhere. */
  text(): string;
}

/** Takes in the posts of a table. They count once they are kept: only its last line tells whether all can be read. */
export interface Intake {
  take(seen: Seen): void;
  keep(): void;
}
