import { riskRatio } from '../../stats/mantel-haenszel.ts';
import { ratioWithLimits } from '../../stats/ratio-with-limits.ts';
import { method } from '../options/analysis-options.ts';
import type { RatioShown } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { OutcomeSums } from './check-counts.ts';

/**
 * The ratio of another outcome with its interval, not drawn towards other articles; `null` where there is none.
 *
 * @param designEffect by how much customers' many contacts widen its variance
 * @param correction what taking articles linked beside it into account does to the ratio
 */
export function ratioOfOutcome(
  sums: OutcomeSums | undefined,
  { designEffect, correction }: { readonly designEffect: number; readonly correction: number },
): RatioShown | null {
  const plain = sums && riskRatio({ ...sums, expected: 0, variance: 0 });
  if (plain === undefined) return null;
  // Sums of parts of contacts can come out a hair below 0.
  const varianceLn = Math.max(0, plain.varianceLn) * designEffect;
  const { ratio, low, high } = ratioWithLimits(plain.ratio * correction, varianceLn, method.intervalLevel);
  return { ratio: roundNumber(ratio), low: roundNumber(low), high: roundNumber(high) };
}
