import { quantile } from './quantile.ts';
import { smoothingSpline } from './smoothing-spline.ts';
import { storeyBounds, storeyNullShares } from './storey-null-shares.ts';

/** As R's qvalue package has it. */
const smootherDegrees = 3;
const lowQuantile = 0.1;

/**
 * The share of true null hypotheses, at most 1: the estimates of `storeyNullShares` made smooth, at the last bound,
 * 0.95. As `pi0est(p, pi0.method = "smoother")` of Bioconductor's qvalue, to three digits (`smoothingSpline`). Source:
 * J. D. Storey, R. Tibshirani, PNAS 100 (2003) 9440-9445. Meant for hundreds of p-values: few make it 0 or less, which
 * throws a RangeError.
 *
 * @example storeyPi0Smoother(Array.from({ length: 200 }, (_, i) => ((i + 0.5) / 200) ** 1.7)) // 0.5894...
 */
export function storeyPi0Smoother(pValues: readonly number[]): number {
  const smoothed = smoothingSpline(storeyNullShares(pValues), smootherDegrees).at(-1) ?? Number.NaN;
  if (!(smoothed > 0)) throw new RangeError('The p-values leave no true null hypothesis: choose another estimate.');
  return Math.min(1, smoothed);
}

/**
 * The share of true null hypotheses, at most 1: that of the bound for which bootstrap samples would stray least from a
 * low quantile of all bounds' estimates, in D. Robinson's closed form (nothing is drawn). As `pi0est(p, pi0.method =
 * "bootstrap")` of Bioconductor's qvalue from 2.0 on. Of bounds that do equally well the smallest estimate is taken.
 * Source: J. D. Storey, J. E. Taylor, D. Siegmund, J. R. Stat. Soc. B 66 (2004) 187-205. Throws a RangeError where the
 * estimate is 0.
 *
 * @example storeyPi0Bootstrap([0.01, 0.02, 0.03, 0.2, 0.35, 0.5, 0.62, 0.77, 0.81, 0.93]) // 0.7368...
 */
export function storeyPi0Bootstrap(pValues: readonly number[]): number {
  const shares = storeyNullShares(pValues);
  const low = quantile(shares, lowQuantile);
  const errors = shares.map((share, index) => {
    const rest = 1 - (storeyBounds[index] ?? 0);
    const above = share * rest;
    return (above * (1 - above)) / (pValues.length * rest ** 2) + (share - low) ** 2;
  });
  const least = Math.min(...errors);
  const best = Math.min(...shares.filter((_, index) => errors[index] === least));
  if (best === 0) throw new RangeError('The p-values leave no true null hypothesis: choose another estimate.');
  return Math.min(1, best);
}
