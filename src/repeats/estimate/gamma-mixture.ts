import { digamma } from '../../stats/digamma.ts';
import { gammaQuantile } from '../../stats/gamma-quantile.ts';
import { negativeBinomialLogPmf } from '../../stats/negative-binomial.ts';
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

/** The logarithm of the chance of these counts, where ratios are spread like this. */
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

/** What a share of the mixture lies below: by halving the span between the components' own quantiles. */
export function quantileOf(mixture: GammaMixture, share: number): number {
  const logs = mixture.map(({ shape, mean }) => Math.log((gammaQuantile(share, shape) * mean) / shape));
  let low = Math.min(...logs);
  let high = Math.max(...logs);
  while (high - low > enoughDigits) {
    const middle = (low + high) / 2;
    if (shareBelow(mixture, Math.exp(middle)) < share) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

function shareBelow(mixture: GammaMixture, ratio: number): number {
  return sumOver(mixture, ({ shape, mean }) => regularizedGamma(shape, (shape * ratio) / mean).lower);
}

function componentLogs({ repeats, expected }: EffectiveCounts, mixture: GammaMixture): number[] {
  return mixture.map(
    ({ weight, shape, mean }) => Math.log(weight) + negativeBinomialLogPmf(repeats, mean * expected, shape),
  );
}

function sumOver(mixture: GammaMixture, value: (component: GammaComponent) => number): number {
  return mixture.reduce((sum, component) => sum + component.weight * value(component), 0);
}
