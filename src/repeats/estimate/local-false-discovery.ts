import type { ComparedCounts } from './compare-article.ts';
import { effectiveCounts } from './effective-counts.ts';
import { posterior } from './gamma-mixture.ts';
import type { Spread } from './spread-of-articles.ts';

/**
 * The chance that an article with these counts is none of those that go with more repeats (B. Efron's local false
 * discovery rate), as the spread of all articles has it.
 */
export function localFalseDiscovery(comparison: ComparedCounts, { ordinary, worse, better }: Spread): number {
  const [, bad] = posterior(effectiveCounts(comparison, comparison.nullDispersion), [ordinary, worse, better]);
  return 1 - (bad?.weight ?? 0);
}
