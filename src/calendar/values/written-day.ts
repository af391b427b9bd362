/** A day as written: what is not written is null. `order` is set where 2/3 can be read either way. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Both readings of a date such as 2/3: `[month-first, day-first]`. */
  readonly either: readonly [{ month: number; day: number }, { month: number; day: number }] | null;
  readonly approximate: boolean;
}

export function written(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): WrittenDay | null {
  if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { year: year ? fullYear(year) : null, month, day: Number(day), either: null, approximate: false };
}

export function numeric(
  a: string,
  b: string,
  year: string | undefined,
  separator: string,
): WrittenDay | null {
  const first = Number(a),
    second = Number(b);
  const dayFirst = separator === '.' || first > 12;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const base = written(year, month, String(day));
  if (!base || dayFirst || second > 12 || first === second) return base;
  return {
    ...base,
    either: [
      { month: first, day: second },
      { month: second, day: first },
    ],
  };
}

/** Both ends of a span are written in one order, so a number above twelve settles it for both. */
export function numericRange([, a, sep, b, c, d, y]: RegExpMatchArray): (WrittenDay | null)[] {
  const dayFirst = sep === '.' || Number(a) > 12 || Number(c) > 12;
  const settled = dayFirst || Number(b) > 12 || Number(d) > 12;
  if (!settled) return [numeric(a!, b!, y, sep!), numeric(c!, d!, y, sep!)];
  const day = (first: string, second: string) =>
    dayFirst ? written(y, Number(second), first) : written(y, Number(first), second);
  return [day(a!, b!), day(c!, d!)];
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
