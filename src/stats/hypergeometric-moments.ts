/** Of a count. */
export interface CountMoments {
  readonly mean: number;
  readonly variance: number;
  /** The third central moment: above 0 where the longer tail is that of large counts. */
  readonly thirdMoment: number;
}

/**
 * The first three moments of how many of `cases` fall to a part that holds `share` of `total`, where each is as likely
 * to have one as any other: the hypergeometric distribution, its part of size `share` times `total`. Sizes need not be
 * whole. Where there are at least as many cases as `total`, or `total` is at most 1, nothing can vary, and both moments
 * are 0; the third is also 0 for a `total` of at most 2.
 *
 * Source: N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions, 3rd ed. (2005), 6.3. Throws a
 * RangeError for a share that is none, or counts below 0.
 *
 * @example hypergeometricMoments(10, 4, 0.3) // { mean: 1.2, variance: 0.56, thirdMoment: 0.056 }
 */
export function hypergeometricMoments(total: number, cases: number, share: number): CountMoments {
  if (!(total >= 0 && cases >= 0)) throw new RangeError(`There cannot be ${cases} cases among ${total}.`);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies from 0 to 1, not at ${share}.`);
  const mean = cases * share;
  if (total <= 1 || cases >= total) return { mean, variance: 0, thirdMoment: 0 };
  const variance = (share * (1 - share) * cases * (total - cases)) / (total - 1);
  const thirdMoment = total > 2 ? (variance * (1 - 2 * share) * (total - 2 * cases)) / (total - 2) : 0;
  return { mean, variance, thirdMoment };
}
