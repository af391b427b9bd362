/** The figures of one set at one level, in per cent. */
export interface NameFigures {
  set: string;
  level: 'error' | 'review';
  /** Exact spans. */
  precision: number;
  recall: number;
  exact: number;
  /** F1 and recall where sharing a character is enough. */
  overlap: number;
  found: number;
  /** Share of flagged texts that hold a name, and of clean texts that are flagged. */
  right: number;
  flagged: number;
}
/** Whether the labelled texts are beside the project. */
export function hasCorpus(): boolean;
/** The figures of every set at both levels. */
export function nameFigures(): Promise<NameFigures[]>;
