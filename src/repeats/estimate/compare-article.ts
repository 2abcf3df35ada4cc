import { riskRatio } from '../../stats/mantel-haenszel.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { poissonMidP } from '../../stats/poisson-mid-p.ts';
import type { ArticleCounts, ArticleSums } from '../log-counts.ts';
import { method } from '../options/analysis-options.ts';
import type { CorrectedSums } from './corrected-sums.ts';

/** An article's trials compared with trials like them without it. */
export interface Comparison {
  /** The Mantel-Haenszel risk ratio, what is linked beside the article taken into account. */
  readonly ratio: number;
  /** Its 90 % interval, robust to one customer's many contacts. */
  readonly low: number;
  readonly high: number;
  /** Repeats that trials like these would have without the article: the repeats seen, over the ratio. */
  readonly expected: number;
  /** How many times as much an expected repeat varies as a Poisson count, if the article makes no difference. */
  readonly dispersion: number;
  /** One-sided: how often an article that makes no difference has this many repeats or more. */
  readonly p: number;
}

/** `undefined` where no trial can be compared, or none of those without the article was repeated. */
export function compareArticle(
  all: ArticleSums,
  corrected: CorrectedSums,
  designEffect: number,
): Comparison | undefined {
  if (all.information <= 0 || corrected.ratioBelow <= 0) return undefined;
  const ratio = corrected.ratioAbove / corrected.ratioBelow;
  const expected = ratio > 0 ? all.cases / ratio : corrected.expected;
  const dispersion = nullDispersion(all, expected, designEffect);
  const [low, high] = interval(all, ratio, dispersion / expected, designEffect);
  return { ratio, low, high, expected, dispersion, p: oneSidedP(all.cases, expected, dispersion) };
}

/** The same for fewer trials; the correction for articles linked beside it is that of all of them. */
export function withoutLargest(
  { all, withoutLargest: rest }: ArticleCounts,
  comparison: Comparison,
  designEffect: number,
): Pick<Comparison, 'ratio' | 'p'> {
  const plain = riskRatio(all)?.ratio;
  const plainRest = rest && riskRatio(rest)?.ratio;
  if (!rest || plain === undefined || plainRest === undefined) return { ratio: 1, p: 1 };
  const ratio = (plainRest * comparison.ratio) / plain;
  const expected = rest.cases / ratio;
  return { ratio, p: oneSidedP(rest.cases, expected, nullDispersion(rest, expected, designEffect)) };
}

/** With the hypergeometric variance, as of a test; an interval has that of Greenland and Robins. */
function nullDispersion({ variance, information }: ArticleSums, expected: number, designEffect: number): number {
  return ((expected * variance) / information ** 2) * designEffect;
}

function oneSidedP(cases: number, expected: number, dispersion: number): number {
  return dispersion > 0 ? poissonMidP(cases / dispersion, expected / dispersion) : 1;
}

function interval(
  all: ArticleSums,
  ratio: number,
  nullVariance: number,
  designEffect: number,
): readonly [low: number, high: number] {
  const tail = (1 - method.intervalLevel) / 2;
  const varianceLn = riskRatio(all)?.varianceLn;
  // No repeat at all: the exact Poisson limit of a count of zero.
  if (varianceLn === undefined || ratio === 0) return [0, -Math.log(tail) * nullVariance];
  const half = normalQuantile(1 - tail) * Math.sqrt(varianceLn * designEffect);
  return [ratio * Math.exp(-half), ratio * Math.exp(half)];
}
