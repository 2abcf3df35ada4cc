import { method } from '../options/analysis-options.ts';
import type { EffectiveCounts } from './effective-counts.ts';
import { geometricMeanOf, meanOf, posterior, quantileOf } from './gamma-mixture.ts';
import type { Spread } from './spread-of-articles.ts';

/** An article's ratio, drawn towards what is usual among articles the more, the less its own counts say. */
export interface ShrunkenRatio {
  /** The geometric mean of what its ratio may be. */
  readonly ratio: number;
  /** The arithmetic mean: what repeats are to be reckoned with. */
  readonly mean: number;
  /** Where 90 % of it lies. */
  readonly low: number;
  readonly high: number;
}

/** Harmless articles have a ratio of 1, nearly a point, once their ordinary spread is counted as noise. */
const nearlyPoint = 5000;

/**
 * What an article's ratio may be, given its counts and how all articles are spread. That harmless articles differ is
 * no effect of theirs, so their spread is moved from what ratios may be to the noise of the counts: these are worth
 * less by 1 + repeats / shape. Source of the rest: W. DuMouchel, D. Pregibon, KDD 2001, 67-76 (EBGM, EB05, EB95).
 */
export function shrinkRatio(counts: EffectiveCounts, { ordinary, worse, better }: Spread): ShrunkenRatio {
  const noise = 1 + counts.repeats / ordinary.shape;
  const worth = { repeats: counts.repeats / noise, expected: counts.expected / noise };
  const known = posterior(worth, [{ ...ordinary, shape: nearlyPoint }, worse, better]);
  const tail = (1 - method.intervalLevel) / 2;
  return {
    ratio: geometricMeanOf(known),
    mean: meanOf(known),
    low: quantileOf(known, tail),
    high: quantileOf(known, 1 - tail),
  };
}
