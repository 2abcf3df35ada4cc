import type { LinkPattern } from '../log-counts.ts';
import type { PlacedPatterns } from './placed-patterns.ts';
import type { Strata } from './stratify.ts';

type Sums = { trials: number; repeats: number };

/** The trials of each stratum by the articles linked, strata from 1 and one after the other. */
export function linkPatterns(patterns: PlacedPatterns, strata: Strata): LinkPattern[] {
  const { links, weight, repeats, codesOfLinks } = patterns;
  const found: LinkPattern[] = [];
  const rowsOf = rowsByStratum(patterns, strata);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const sumsOf = new Map<number, Sums>();
    for (const row of rowsOf(stratum)) {
      const sums = sumsOf.get(links[row] as number) ?? { trials: 0, repeats: 0 };
      sums.trials += weight[row] as number;
      sums.repeats += repeats[row] as number;
      sumsOf.set(links[row] as number, sums);
    }
    for (const [own, sums] of sumsOf) found.push({ stratum: stratum + 1, codes: codesOfLinks[own] ?? [], ...sums });
  }
  return found;
}

/** The rows of each stratum, in their order: a counting sort. */
function rowsByStratum({ place }: PlacedPatterns, { stratumOf, count }: Strata): (stratum: number) => Uint32Array {
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
