import { bisectPositive } from '../../stats/bisect-positive.ts';
import { indexOfEffectiveness } from '../../stats/index-of-effectiveness.ts';
import type { ComparedCounts } from '../estimate/compare-article.ts';
import { effectiveCounts } from '../estimate/effective-counts.ts';
import { meanOf } from '../estimate/gamma-mixture.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { method } from '../options/analysis-options.ts';
import { chanceOfMore, ratioBefore, varianceOf } from './repeats-after-edit.ts';

export type EditVerdict = 'better' | 'worse' | 'no change' | 'cannot tell yet';

/** A change by less than this, a third fewer or half as many again, is none that an edit is made for. */
export const soughtChange = 1.5;

export interface EditEffect {
  readonly verdict: EditVerdict;
  /** Repeats to expect after the edit, had it changed nothing. */
  readonly expected: number;
  /** Repeats after the edit over those expected, less the bias of such a ratio: Hauer's index of effectiveness. */
  readonly ratio: number;
  /** What the ratio may be: the changes under which repeats so few, or so many, are no rarer than 5 %. */
  readonly low: number;
  readonly high: number;
}

const tail = (1 - method.intervalLevel) / 2;

/**
 * Whether repeats after an edit are fewer, or more, than they would be without it. Both comparisons are with contacts of
 * their own time without the article, so what changed for all articles alike is no effect of the edit. With fewer than 5
 * repeats expected after it nothing is told: so few are not distributed as the method takes them to be.
 *
 * @example judgeEdit(before, after, spread) // { verdict: 'better', expected: 21, ratio: 0.56, low: 0.4, high: 0.8 }
 */
export function judgeEdit(before: ComparedCounts, after: ComparedCounts, spread: Spread): EditEffect {
  const known = ratioBefore(effectiveCounts(before, before.dispersion), spread);
  const seen = effectiveCounts(after, after.dispersion);
  const expected = seen.expected * meanOf(known);
  const { index } = indexOfEffectiveness(seen.repeats, expected, seen.expected ** 2 * varianceOf(known));
  const factorAt = (share: number) => bisectPositive((factor) => chanceOfMore(seen, known, factor) >= share, 1);
  const [low, high] = [factorAt(tail), factorAt(1 - tail)];
  const verdict = after.expected < method.minExpected ? 'cannot tell yet' : verdictOf(low, high);
  return { verdict, expected: expected * after.dispersion, ratio: index, low, high };
}

function verdictOf(low: number, high: number): EditVerdict {
  if (high < 1) return 'better';
  if (low > 1) return 'worse';
  return low > 1 / soughtChange && high < soughtChange ? 'no change' : 'cannot tell yet';
}
