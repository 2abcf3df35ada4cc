/** One odds ratio that a monitor looks for. */
export interface OddsRatioAlternative {
  readonly oddsRatio: number;
  /** Above 0; the weights add up to 1. */
  readonly weight: number;
}

const points = 25;
const spread = 0.5;

/** Odds ratios from 1.1 to 5, most weight about 1.7: things got worse. */
export const worseOdds: readonly OddsRatioAlternative[] = alternatives(1.1, 5, 1.7);

/** Odds ratios from 0.2 to 0.9, most weight about 1 / 1.7: things got better. */
export const betterOdds: readonly OddsRatioAlternative[] = alternatives(0.2, 0.9, 1 / 1.7);

/** Odds ratios at equal steps of the logarithm, weighted by a normal density of it. */
function alternatives(low: number, high: number, middle: number): OddsRatioAlternative[] {
  const found = Array.from({ length: points }, (_, index) => {
    const oddsRatio = low * (high / low) ** (index / (points - 1));
    return { oddsRatio, density: Math.exp(-0.5 * (Math.log(oddsRatio / middle) / spread) ** 2) };
  });
  const total = found.reduce((sum, { density }) => sum + density, 0);
  return found.map(({ oddsRatio, density }) => ({ oddsRatio, weight: density / total }));
}
