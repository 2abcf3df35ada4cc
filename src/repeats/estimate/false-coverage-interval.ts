import { ratioWithLimits } from '../../stats/ratio-with-limits.ts';
import { method } from '../options/analysis-options.ts';
import type { Comparison } from './compare-article.ts';

/**
 * The interval of a ratio that was picked for being high, not drawn towards other articles: of such intervals at most
 * one in ten misses its ratio. The more articles there are to pick from, the wider. Source: Y. Benjamini, D. Yekutieli,
 * J. Am. Stat. Assoc. 100 (2005) 71-81, procedure 3.1 with Benjamini-Hochberg selection. `undefined` without a repeat.
 *
 * @param picked how many are picked
 * @param among how many
 */
export function falseCoverageInterval(
  { ratio, repeats, dispersion }: Pick<Comparison, 'ratio' | 'repeats' | 'dispersion'>,
  picked: number,
  among: number,
): readonly [low: number, high: number] | undefined {
  if (!(ratio > 0 && repeats > 0)) return undefined;
  const level = 1 - ((1 - method.intervalLevel) * picked) / among;
  const { low, high } = ratioWithLimits(ratio, dispersion / repeats, level);
  return [low, high];
}
