/** Sums over posts of what came back (`e`, engagements) and what it is measured against (`x`, people or views). */
export interface Sums {
  n: number;
  e: number;
  x: number;
  ee: number;
  xx: number;
  ex: number;
}

export const noSums = (): Sums => ({ n: 0, e: 0, x: 0, ee: 0, xx: 0, ex: 0 });

export function addTo(sums: Sums, e: number, x: number): void {
  sums.n++;
  sums.e += e;
  sums.x += x;
  sums.ee += e * e;
  sums.xx += x * x;
  sums.ex += e * x;
}

/** The sums as if each `x` were multiplied by a factor. */
export const scaled = ({ n, e, x, ee, xx, ex }: Sums, factor: number): Sums => ({
  n,
  e,
  x: x * factor,
  ee,
  xx: xx * factor * factor,
  ex: ex * factor,
});

export const plus = (a: Sums, b: Sums): Sums => ({
  n: a.n + b.n,
  e: a.e + b.e,
  x: a.x + b.x,
  ee: a.ee + b.ee,
  xx: a.xx + b.xx,
  ex: a.ex + b.ex,
});

/** A ratio of sums and the interval in which it probably lies; without one where there are too few posts. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The value that a standard normal stays below with this probability (Acklam's approximation, error below 2e-9). */
export function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ];
  const b = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  ];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  const poly = (factors: readonly number[], at: number): number =>
    factors.reduce((sum, factor) => sum * at + factor, 0);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return poly(c, q) / (poly(d, q) * q + 1);
  }
  if (p > 1 - 0.02425) return -normalQuantile(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return (poly(a, r) * q) / (poly(b, r) * r + 1);
}

/** The same for Student's t (expansion of Cornish and Fisher; to two digits from four degrees of freedom on). */
export function studentQuantile(p: number, freedom: number): number {
  const z = normalQuantile(p);
  const v = freedom;
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * v ** 4)
  );
}

/** Fewer posts than these tell no interval, or no more than a hint. */
const fewest = 5;
export const small = 10;

/**
 * Σe ÷ Σx with its interval: the variance of a ratio of means over posts, as posts differ from each other far more
 * than counting alone would make them (Cochran, Sampling Techniques, 6.4).
 *
 * @param level How sure the interval is, such as 0.95.
 */
export function ratio({ n, e, x, ee, xx, ex }: Sums, level = 0.95): Estimate | null {
  if (n === 0 || x <= 0) return null;
  const value = e / x;
  if (n < fewest) return { value, low: null, high: null };
  const rest = Math.max(0, ee - 2 * value * ex + value * value * xx);
  const error = Math.sqrt((n * rest) / (n - 1)) / x;
  const reach = studentQuantile(1 - (1 - level) / 2, n - 1) * error;
  return { value, low: Math.max(0, value - reach), high: value + reach };
}
