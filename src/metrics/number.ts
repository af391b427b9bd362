/** Which sign stands before the decimals: English files have a dot, German ones a comma, Spanish ones either. */
export type DecimalSign = 'dot' | 'comma';

/**
 * A number as written, under each sign that the text allows; null: it cannot be read so. `1.234` is 1.234 with a dot
 * and 1234 with a comma.
 */
export interface WrittenNumber {
  readonly dot: number | null;
  readonly comma: number | null;
  readonly isPercent: boolean;
  /** The sign of a currency beside it; `''`: there is none. */
  readonly currency: string;
  /** Whether it is rounded, as 1.2K is. */
  readonly isRounded: boolean;
}

/** What stands for no figure at all. */
const NOTHING = /^(?:[-–—]+|n\/?a|null|--?:--?|k\. ?a\.|s\/d)?$/i;

/** Words and letters behind a shortened number, folded, with what they stand for. */
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mil: 1e3,
  m: 1e6,
  mio: 1e6,
  mill: 1e6,
  b: 1e9,
  mrd: 1e9,
};

const WRITTEN =
  /^([-+−]?)\s*([$€£]?)\s*(\d[\d.,'’ \u00A0\u202F]*?)\s*(%|(?:k|tsd|mil|m|mio|mill|b|mrd)\.?)?\s*([$€£]?)$/i;

/** How digits are grouped and where decimals begin, under one sign for decimals. */
interface Style {
  readonly form: RegExp;
  /** `0.125` and `01,234` are no thousands. */
  readonly noThousands: RegExp;
  readonly groups: RegExp;
  readonly decimal: string;
}

const style = (group: string, decimal: string): Style => ({
  form: new RegExp(`^(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${decimal}]\\d+)?$`),
  noThousands: new RegExp(`^0\\d*[${group}]`),
  groups: new RegExp(`[${group}]`, 'g'),
  decimal,
});

const styles = { dot: style(",'", '.'), comma: style(".'", ',') } as const;

/** Groups of three behind one to three digits, then perhaps decimals. */
function read(digits: string, { form, noThousands, groups, decimal }: Style): number | null {
  if (!form.test(digits) || noThousands.test(digits)) return null;
  return Number(digits.replace(groups, '').replace(decimal, '.'));
}

const PLAIN = /^\d{1,15}$/;

/** Thousands with commas, as most exports in English have them: read so often that it is worth a shorter way. */
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3}){1,4}$/;

/** Reads a number of an export. `null`: the cell is empty; `'no number'`: it holds something else. */
export function readNumber(text: string): WrittenNumber | null | 'no number' {
  const bare = text.trim();
  if (PLAIN.test(bare)) {
    const value = Number(bare);
    return { dot: value, comma: value, isPercent: false, currency: '', isRounded: false };
  }
  if (ENGLISH.test(bare)) {
    const [thousands, ...rest] = bare.split(',');
    const comma = rest.length === 1 ? Number(`${thousands}.${rest[0]}`) : null;
    return {
      dot: Number(`${thousands}${rest.join('')}`),
      comma,
      isPercent: false,
      currency: '',
      isRounded: false,
    };
  }
  if (NOTHING.test(bare)) return null;
  const [, sign, before, digits, suffix = '', behind] = WRITTEN.exec(bare) ?? [];
  if (digits === undefined) return 'no number';
  const even = digits.replace(/[’ \u00A0\u202F]/g, "'");
  const isPercent = suffix === '%';
  const scale = isPercent ? 1 : (scales[suffix.toLowerCase().replace('.', '')] ?? 1);
  const scaled = (value: number | null): number | null => {
    if (value === null) return null;
    const signed = sign === '-' || sign === '−' ? -value : value;
    // What multiplying adds behind the fifteenth digit is no figure.
    return scale === 1 ? signed : Number((signed * scale).toPrecision(15));
  };
  const written = {
    dot: scaled(read(even, styles.dot)),
    comma: scaled(read(even, styles.comma)),
    isPercent,
    currency: before || behind || '',
    isRounded: scale > 1,
  };
  return written.dot === null && written.comma === null ? 'no number' : written;
}

/** A length of time as `1:02:03`, `2:03`, `0:15`; in seconds. */
export function readDuration(text: string): number | null {
  const [, hours, minutes, seconds] = /^(?:(\d+):)?(\d{1,2}):([0-5]\d)(?:\.0+)?$/.exec(text.trim()) ?? [];
  if (minutes === undefined || (hours !== undefined && Number(minutes) > 59)) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * An id as text. Spreadsheets keep fifteen digits of a number: what they turned into `1.23E+17` cannot be restored.
 * @returns null: the id is lost.
 */
export function readId(cell: string | number): string | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 1e15 ? String(cell) : null;
  if (/^\d+$/.test(cell)) return cell;
  const bare = cell
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '');
  return /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(bare) ? null : bare;
}

/** How many zeros stand behind the fifteenth digit, where nothing else does: a spreadsheet leaves ids so. */
export function zerosOfRounding(id: string): number {
  const [, zeros] = /^\d{15}(0+)$/.exec(id) ?? [];
  return zeros?.length ?? 0;
}
