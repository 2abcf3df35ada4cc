export interface HauerEmpiricalBayes {
  /** How much the prediction counts, from 0 to 1; the count has the rest. */
  readonly weight: number;
  /** The expected number of events in the period of the count. */
  readonly expected: number;
  /** The standard deviation of `expected`. */
  readonly sd: number;
}

/**
 * Hauer's empirical Bayes estimate of how many events to expect in a period in which `count` were seen and `predicted`
 * (above 0) are usual for such units: free of regression to the mean. The true means of units spread about the
 * prediction as a gamma variable of `shape` (the overdispersion phi times the length of the unit; infinite where all
 * units are alike). Source: E. Hauer, D. W. Harwood, F. M. Council, M. S. Griffith, Transp. Res. Rec. 1784 (2002)
 * 126-131.
 *
 * @example hauerEmpiricalBayes(12, 4.336, 3.69) // { weight: 0.4597..., expected: 8.476..., sd: 2.139... }
 */
export function hauerEmpiricalBayes(count: number, predicted: number, shape: number): HauerEmpiricalBayes {
  if (!(count >= 0 && predicted > 0 && shape > 0)) {
    throw new RangeError(`Nothing to expect of a count ${count}, a prediction ${predicted} and a shape ${shape}.`);
  }
  const weight = 1 / (1 + predicted / shape);
  const expected = weight * predicted + (1 - weight) * count;
  return { weight, expected, sd: Math.sqrt((1 - weight) * expected) };
}
