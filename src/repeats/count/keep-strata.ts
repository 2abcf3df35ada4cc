import { keepRows, type SqlEngine } from './sql-engine.ts';
import type { Strata } from './stratify.ts';
import type { TrialSums } from './trial-sums.ts';

/** Makes `placed`: the stratum of each place, and the share of repeats in it. */
export async function keepStrata(
  engine: SqlEngine,
  placeNumbers: readonly number[],
  { stratumOf }: Strata,
  totals: readonly TrialSums[],
): Promise<void> {
  const rows = placeNumbers.map((place, index) => {
    const stratum = stratumOf[index] as number;
    const { repeats, weight } = totals[stratum] as TrialSums;
    return `${place}, ${stratum + 1}, ${(repeats / weight).toExponential()}`;
  });
  await keepRows(engine, 'placed', 'place INTEGER, stratum INTEGER, share DOUBLE PRECISION', rows);
}
