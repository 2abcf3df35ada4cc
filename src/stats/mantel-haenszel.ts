/** One stratum: who was exposed and not, and how many of each had the outcome. */
export interface Stratum {
  readonly exposed: number;
  readonly exposedCases: number;
  readonly unexposed: number;
  readonly unexposedCases: number;
}

/**
 * What the Mantel-Haenszel methods need of all strata together. With n1 exposed, n0 unexposed, N = n1 + n0, A exposed
 * cases, C unexposed cases, M = A + C, each is a sum over strata. A stratum where one of n1, n0 is 0 adds nothing but
 * to `cases` and `expected`.
 */
export interface MantelHaenszelSums {
  /** A */
  readonly cases: number;
  /** n1 M / N: expected exposed cases if exposure made no difference. */
  readonly expected: number;
  /** n1 n0 M (N - M) / (N² (N - 1)): the hypergeometric variance of A. */
  readonly variance: number;
  /** A n0 / N: the numerator of the risk ratio. */
  readonly ratioAbove: number;
  /** C n1 / N: its denominator. */
  readonly ratioBelow: number;
  /** (M n1 n0 - A C N) / N²: the numerator of Greenland and Robins' variance. */
  readonly ratioVariance: number;
}

/** Adds up the strata; the order does not matter but for the last bits. */
export function sumStrata(strata: Iterable<Stratum>): MantelHaenszelSums {
  const sums = { cases: 0, expected: 0, variance: 0, ratioAbove: 0, ratioBelow: 0, ratioVariance: 0 };
  for (const { exposed: n1, exposedCases: a, unexposed: n0, unexposedCases: c } of strata) {
    const all = n1 + n0;
    const cases = a + c;
    if (all === 0) continue;
    sums.cases += a;
    sums.expected += (n1 * cases) / all;
    if (all > 1) sums.variance += (n1 * n0 * cases * (all - cases)) / (all * all * (all - 1));
    sums.ratioAbove += (a * n0) / all;
    sums.ratioBelow += (c * n1) / all;
    sums.ratioVariance += (cases * n1 * n0 - a * c * all) / (all * all);
  }
  return sums;
}

export interface RiskRatio {
  readonly ratio: number;
  /** Of the natural logarithm of the ratio. */
  readonly varianceLn: number;
}

/**
 * The Mantel-Haenszel risk ratio with the Greenland-Robins variance of its logarithm; `undefined` where exposed or
 * unexposed have no case in any stratum that holds both. Source: S. Greenland, J. M. Robins, Biometrics 41 (1985)
 * 55-68.
 *
 * @example riskRatio(sumStrata([{ exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 }]))?.ratio // 2
 */
export function riskRatio(sums: MantelHaenszelSums): RiskRatio | undefined {
  const { ratioAbove, ratioBelow, ratioVariance } = sums;
  if (ratioAbove <= 0 || ratioBelow <= 0) return undefined;
  return { ratio: ratioAbove / ratioBelow, varianceLn: ratioVariance / (ratioAbove * ratioBelow) };
}
