export interface IndexOfEffectiveness {
  /** Below 1: fewer events than without the treatment. */
  readonly index: number;
  readonly variance: number;
}

/**
 * Hauer's index of effectiveness of a treatment: the events `observed` after it against those `expected` without it
 * (above 0), whose estimate has `varianceExpected`; corrected for the bias of a ratio. Nothing observed gives 0 with
 * variance 0, which is not certainty. Source: E. Hauer, Observational Before-After Studies in Road Safety (1997),
 * chapter 6.
 *
 * @example indexOfEffectiveness(60, 75, 25) // { index: 0.7964..., variance: 0.0133... }
 */
export function indexOfEffectiveness(
  observed: number,
  expected: number,
  varianceExpected: number,
): IndexOfEffectiveness {
  if (!(observed >= 0 && expected > 0 && varianceExpected >= 0)) {
    throw new RangeError(`No effect of ${observed} observed, ${expected} expected with variance ${varianceExpected}.`);
  }
  const relativeVariance = varianceExpected / (expected * expected);
  const correction = 1 + relativeVariance;
  const index = observed / expected / correction;
  // index² (1 / observed + relativeVariance), without dividing by an observed 0.
  const variance = (index / (expected * correction) + index * index * relativeVariance) / (correction * correction);
  return { index, variance };
}
