import type { PlacedPatterns } from './placed-patterns.ts';
import type { Strata } from './stratify.ts';

/** The rows of each stratum, in their order: a counting sort. */
export function rowsByStratum(
  { place }: Pick<PlacedPatterns, 'place'>,
  { stratumOf, count }: Pick<Strata, 'stratumOf' | 'count'>,
): (stratum: number) => Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (let row = 0; row < place.length; row++) add(ends, (stratumOf[place[row] as number] as number) + 1, 1);
  for (let stratum = 0; stratum < count; stratum++) add(ends, stratum + 1, ends[stratum] as number);
  const rows = new Uint32Array(place.length);
  const next = ends.slice();
  for (let row = 0; row < place.length; row++) {
    const stratum = stratumOf[place[row] as number] as number;
    rows[next[stratum] as number] = row;
    add(next, stratum, 1);
  }
  return (stratum) => rows.subarray(ends[stratum], ends[stratum + 1]);
}

function add(numbers: Uint32Array, index: number, amount: number): void {
  numbers[index] = (numbers[index] as number) + amount;
}
