/** A cell: its line, 1-based, and its column, from 0. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A question with two answers, settled by the first cell that allows only one; a later one may contradict it. */
export class Question<Answer extends string> {
  private settled: { readonly answer: Answer; readonly line: number } | null = null;
  /** The first cell that reads differently under each answer. */
  private open: Spot | null = null;

  /** @returns the line that says otherwise, where this cell contradicts it. */
  ask(allowed: readonly Answer[], line: number, column: number): number | null {
    if (allowed.length === 2) {
      this.open ??= { line, column };
      return null;
    }
    this.settled ??= { answer: allowed[0]!, line };
    return this.settled.answer === allowed[0] ? null : this.settled.line;
  }

  get answer(): Answer | null {
    return this.settled?.answer ?? null;
  }

  /** A cell that can be read either way, where nothing says which. */
  get doubt(): Spot | null {
    return this.settled ? null : this.open;
  }
}
