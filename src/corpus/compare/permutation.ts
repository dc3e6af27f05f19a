/** Whether two articles differ by more than chance: a studentized permutation test of a difference of means or of ratios. */
import type { Difference, Interval } from '../../contract/index.ts';
import { FEWEST_SENTENCES } from '../../report/interval.ts';
import { round6 } from '../../report/round.ts';
import { randomIntegers } from './random.ts';

/** The sentences behind a figure that is the sum of `part` over the sum of `whole`; for a mean, each `whole` is 1. */
export interface Sample {
  part: number[];
  whole: number[];
}

/** Random deals behind a p-value, where the pairs are few enough that so many reach the smallest one that Holm's correction asks for. */
const DEALS = 9_999;
/** Once so many deals reach the difference, more of them would change nothing (Besag and Clifford, "Sequential Monte Carlo p-values", 1991). */
const ENOUGH = 500;
/** Deals made in any case: the interval takes its quantile from them. */
const FEWEST_DEALS = 1_999;
const SEED = 20_250_101;

export interface TestOptions {
  /** 1 − α. */
  level: number;
  /** Among how many differences the smallest p-value has to stand out. */
  pairs: number;
  /** The largest difference there can be: 1 between scores from 0 to 1. */
  range: number;
}

export type Tested = Pick<Difference, 'difference' | 'interval' | 'p'>;

/**
 * The difference of the figure of `second` from that of `first`, its interval, and the share of random deals with a difference at least as
 * large, in units of its standard error. Janssen (1997) shows that dividing by the standard error keeps the test valid where the
 * articles' variances differ. The interval is the set of differences that this test would not refuse, so that it leaves out zero exactly
 * where `p` is at most 1 − level.
 */
export function permutationTest(first: Sample, second: Sample, options: TestOptions): Tested {
  const { level, pairs } = options;
  const all = { part: [...first.part, ...second.part], whole: [...first.whole, ...second.whole] };
  const observed = studentized(all, first.part.length, identity(all.part.length));
  const difference = round6(observed.difference);
  const smaller = Math.min(first.part.length, second.part.length);
  if (smaller < FEWEST_SENTENCES) return { difference, interval: null, p: null };
  // Nothing varies: in neither article is there anything to deal.
  if (observed.error === 0 && observed.difference === 0) return { difference: 0, interval: null, p: 1 };

  const order = identity(all.part.length);
  const random = randomIntegers(SEED);
  const most = Math.max(DEALS, Math.ceil((2 * pairs) / (1 - level)));
  const dealt: number[] = [];
  let reaching = 0;
  while (dealt.length < most && (reaching < ENOUGH || dealt.length < FEWEST_DEALS)) {
    // Only the smaller hand has to be drawn: the rest is the other.
    for (let i = 0; i < smaller; i++) {
      const j = i + random(order.length - i);
      const drawn = order[j]!;
      order[j] = order[i]!;
      order[i] = drawn;
    }
    const { t } = studentized(all, smaller, order);
    dealt.push(t);
    // Sums in another order differ in their last digits.
    if (t >= observed.t * (1 - 1e-9)) reaching++;
  }
  const p = round6((reaching + 1) / (dealt.length + 1));
  return { difference, interval: intervalFrom(dealt, observed, options), p };
}

const identity = (length: number): Int32Array => Int32Array.from({ length }, (_, i) => i);

interface Studentized {
  difference: number;
  /** Standard error of the difference; 0 where nothing varies within either. */
  error: number;
  /** The difference without its sign, in standard errors. */
  t: number;
}

/** The difference of the ratio of the rest from that of the first `count` in that order; its error by linearisation (Cochran 1977, ch. 6). */
function studentized({ part, whole }: Sample, count: number, order: Int32Array): Studentized {
  const one = new Sums();
  const other = new Sums();
  for (let i = 0; i < order.length; i++) (i < count ? one : other).add(part[order[i]!]!, whole[order[i]!]!);
  const difference = other.ratio() - one.ratio();
  const variance = one.variance() + other.variance();
  // What is left by cancellation alone is no variance.
  const error = variance < 1e-18 ? 0 : Math.sqrt(variance);
  const isNone = Math.abs(difference) < 1e-12;
  return { difference: isNone ? 0 : difference, error, t: isNone ? 0 : error === 0 ? Infinity : Math.abs(difference) / error };
}

class Sums {
  count = 0;
  part = 0;
  whole = 0;
  partSquared = 0;
  wholeSquared = 0;
  product = 0;

  add(part: number, whole: number): void {
    this.count++;
    this.part += part;
    this.whole += whole;
    this.partSquared += part * part;
    this.wholeSquared += whole * whole;
    this.product += part * whole;
  }

  ratio(): number {
    return this.whole === 0 ? 0 : this.part / this.whole;
  }

  /** Variance of the ratio. */
  variance(): number {
    const { count, whole } = this;
    if (count < 2 || whole === 0) return 0;
    const ratio = this.ratio();
    const residuals = this.partSquared - 2 * ratio * this.product + ratio * ratio * this.wholeSquared;
    return (Math.max(0, residuals) * count) / ((count - 1) * whole * whole);
  }
}

/** Null where nothing varies within either article: an interval without width would promise what it cannot keep. */
function intervalFrom(dealt: readonly number[], { difference, error }: Studentized, { level, range }: TestOptions): Interval | null {
  if (error === 0) return null;
  const sorted = [...dealt].sort((a, b) => a - b);
  const rank = Math.min(sorted.length, Math.ceil(level * (sorted.length + 1)));
  const half = sorted[rank - 1]! * error;
  return { low: round6(Math.max(-range, difference - half)), high: round6(Math.min(range, difference + half)), level };
}
