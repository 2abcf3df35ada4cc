import { nelderMead } from '../../stats/nelder-mead.ts';
import type { EffectiveCounts } from './effective-counts.ts';
import { type GammaComponent, logLikelihood } from './gamma-mixture.ts';

/** How the true ratios of a log's articles are spread: a mixture of three gamma distributions. */
export interface Spread {
  /** Articles that make no difference. Their mean is 1, their variance 1 / shape what strata do not remove. */
  readonly ordinary: GammaComponent;
  /** Those that go with more repeats, and with fewer. */
  readonly worse: GammaComponent;
  readonly better: GammaComponent;
}

/** What is believed before any count is seen: a logarithm or logit is normal with this centre and deviation. */
const beliefs = {
  ordinaryLnShape: { centre: Math.log(150), deviation: 1.2 },
  worseLnShape: { centre: Math.log(6), deviation: 0.7 },
  worseLnExcess: { centre: Math.log(0.6), deviation: 0.7 },
  betterLnShape: { centre: Math.log(15), deviation: 0.7 },
  betterLogitMean: { centre: logit(0.7), deviation: 0.5 },
} as const;
const believed = Object.values(beliefs);
/** Dirichlet's parameters for the shares of ordinary, worse and better articles. */
const sharePrior = { ordinary: 10, worse: 2, better: 2 };
const search = { step: 0.5, tolerance: 1e-7, maxRounds: 3000 };

/**
 * Learns from all articles of a log how their ratios are spread: the maximum of the likelihood of their counts, each a
 * mixture of three negative binomials, times the beliefs above. Few articles leave the beliefs nearly as they are.
 * Method: W. DuMouchel, Am. Stat. 53 (1999) 177-190 (gamma-Poisson shrinker), with a third component and zeros
 * counted.
 */
export function fitSpread(articles: readonly EffectiveCounts[]): Spread {
  const loss = (point: readonly number[]) => {
    const spread = spreadAt(point);
    const mixture = [spread.ordinary, spread.worse, spread.better];
    return articles.reduce((sum, counts) => sum - logLikelihood(counts, mixture), -logPrior(point, spread));
  };
  const logShares = [sharePrior.worse, sharePrior.better].map((share) => Math.log(share / sharePrior.ordinary));
  const start = [...believed.map(({ centre }) => centre), ...logShares];
  return spreadAt(nelderMead(loss, start, search).point);
}

function spreadAt(point: readonly number[]): Spread {
  const [ordinaryLn = 0, worseLn = 0, excessLn = 0, betterLn = 0, betterLogit = 0, worseShare = 0, betterShare = 0] =
    point;
  const shares = [1, Math.exp(worseShare), Math.exp(betterShare)] as const;
  const all = shares[0] + shares[1] + shares[2];
  return {
    ordinary: { weight: shares[0] / all, shape: Math.exp(ordinaryLn), mean: 1 },
    worse: { weight: shares[1] / all, shape: Math.exp(worseLn), mean: 1 + Math.exp(excessLn) },
    better: { weight: shares[2] / all, shape: Math.exp(betterLn), mean: 1 / (1 + Math.exp(-betterLogit)) },
  };
}

function logPrior(point: readonly number[], { ordinary, worse, better }: Spread): number {
  const ofShares =
    (sharePrior.ordinary - 1) * Math.log(ordinary.weight) +
    (sharePrior.worse - 1) * Math.log(worse.weight) +
    (sharePrior.better - 1) * Math.log(better.weight);
  return believed.reduce(
    (sum, { centre, deviation }, index) => sum - (((point[index] ?? 0) - centre) / deviation) ** 2 / 2,
    ofShares,
  );
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
