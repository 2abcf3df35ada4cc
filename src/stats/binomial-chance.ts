import { devianceTerm } from './deviance-term.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The chance of exactly `part` successes in `whole` trials of `chance` each, as R's `dbinom`; digits are kept up to 1e7
 * trials and more. Method: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * @example binomialChance(2, 5, 0.5) // 0.3125
 */
export function binomialChance(part: number, whole: number, chance: number): number {
  if (!(part >= 0 && part <= whole)) throw new RangeError(`There are no ${part} successes in ${whole} trials.`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`A chance lies from 0 to 1, not at ${chance}.`);
  const rest = whole - part;
  if (chance === 0 || chance === 1) return (chance === 0 ? part : rest) === 0 ? 1 : 0;
  if (part === 0) return Math.exp(whole * Math.log1p(-chance));
  if (rest === 0) return chance ** whole;
  // How far `part` is below its mean, to more digits from the smaller of the two chances.
  const shortfall = chance < 0.5 ? whole * chance - part : rest - whole * (1 - chance);
  const logarithm =
    stirlingError(whole) -
    stirlingError(part) -
    stirlingError(rest) -
    devianceTerm(part, whole * chance, -shortfall) -
    devianceTerm(rest, whole * (1 - chance), shortfall);
  return Math.sqrt(whole / part / rest / (2 * Math.PI)) * Math.exp(logarithm);
}
