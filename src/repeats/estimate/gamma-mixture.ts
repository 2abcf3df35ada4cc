import { digamma } from '../../stats/digamma.ts';
import { increasingRoot } from '../../stats/increasing-root.ts';
import { negativeBinomialLogKernel } from '../../stats/negative-binomial.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { regularizedGamma } from '../../stats/regularized-gamma.ts';
import type { EffectiveCounts } from './effective-counts.ts';

/** A share `weight` of ratios, gamma-distributed with this shape and mean. */
export interface GammaComponent {
  readonly weight: number;
  readonly shape: number;
  readonly mean: number;
}

/** What is known of a ratio: a mixture of gamma distributions whose weights add up to 1. */
export type GammaMixture = readonly GammaComponent[];

const enoughDigits = 1e-7;
/** A component of less weight moves no quantile by a digit that is shown. */
const negligible = 1e-12;
/** How far from the approximation a quantile is first sought, as a logarithm; and where the approximation ends. */
const nearby = 0.01;
const leastRoot = 0.01;

/** The logarithm of the chance of these counts, where ratios are spread like this, but for a part that `repeats` alone sets. */
export function logLikelihood(counts: EffectiveCounts, mixture: GammaMixture): number {
  const logs = componentLogs(counts, mixture);
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** What is known of the ratio behind these counts, where ratios are spread like this (Bayes' theorem). */
export function posterior(counts: EffectiveCounts, mixture: GammaMixture): GammaMixture {
  const logs = componentLogs(counts, mixture);
  const whole = logLikelihood(counts, mixture);
  return mixture.map(({ shape, mean }, index) => ({
    weight: Math.exp((logs[index] ?? 0) - whole),
    shape: shape + counts.repeats,
    mean: (shape + counts.repeats) / (shape / mean + counts.expected),
  }));
}

export function meanOf(mixture: GammaMixture): number {
  return sumOver(mixture, ({ mean }) => mean);
}

/** e to the mean of the logarithm; DuMouchel's EBGM. */
export function geometricMeanOf(mixture: GammaMixture): number {
  return Math.exp(sumOver(mixture, ({ shape, mean }) => digamma(shape) - Math.log(shape / mean)));
}

/** What a share of the mixture lies below. */
export function quantileOf(mixture: GammaMixture, share: number): number {
  const present = mixture.filter(({ weight }) => weight > negligible);
  const guesses = present.map((component) => logQuantileAbout(component, share));
  const guess = [Math.min(...guesses) - nearby, Math.max(...guesses) + nearby] as const;
  return Math.exp(increasingRoot((log) => shareBelow(present, Math.exp(log)) - share, guess, enoughDigits));
}

/** The logarithm of a component's own quantile, about: E. B. Wilson, M. M. Hilferty, PNAS 17 (1931) 684-688. */
function logQuantileAbout({ shape, mean }: GammaComponent, share: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape));
  return Math.log(mean) + 3 * Math.log(Math.max(root, leastRoot));
}

function shareBelow(mixture: GammaMixture, ratio: number): number {
  return sumOver(mixture, ({ shape, mean }) => regularizedGamma(shape, (shape * ratio) / mean).lower);
}

function componentLogs({ repeats, expected }: EffectiveCounts, mixture: GammaMixture): number[] {
  return mixture.map(
    ({ weight, shape, mean }) => Math.log(weight) + negativeBinomialLogKernel(repeats, mean * expected, shape),
  );
}

function sumOver(mixture: GammaMixture, value: (component: GammaComponent) => number): number {
  return mixture.reduce((sum, component) => sum + component.weight * value(component), 0);
}
