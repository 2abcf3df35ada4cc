import { requirePValues } from './require-p-values.ts';

/**
 * The Benjamini-Hochberg adjusted p-values (q-values with pi0 = 1), in the order given: the smallest false-discovery
 * rate at which each test would be among the discoveries. Tied p-values share one q-value. Same convention as R's
 * `p.adjust(p, "BH")`. Source: Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57 (1995) 289-300.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  requirePValues(pValues);
  const fromLargest = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const qValues = new Array<number>(pValues.length);
  let smallest = 1;
  fromLargest.forEach((index, place) => {
    const rank = pValues.length - place;
    smallest = Math.min(smallest, (pValues[index] ?? 0) * (pValues.length / rank));
    qValues[index] = smallest;
  });
  return qValues;
}
