/**
 * Repeats and expected repeats divided by a dispersion, so that they vary as Poisson counts do: a comparison that is
 * twice as noisy as its number of repeats says is worth half as many. Not whole.
 */
export interface EffectiveCounts {
  readonly repeats: number;
  readonly expected: number;
}

/** @example effectiveCounts({ repeats: 18, expected: 6 }, 1.2) // { repeats: 15, expected: 5 } */
export function effectiveCounts({ repeats, expected }: EffectiveCounts, dispersion: number): EffectiveCounts {
  return { repeats: repeats / dispersion, expected: expected / dispersion };
}
