import type { LinkPatterns } from '../log-counts.ts';
import type { PlacedPatterns } from './placed-patterns.ts';
import { rowsByStratum } from './rows-by-stratum.ts';
import type { Strata } from './stratify.ts';
import { sumsByNumber } from './trial-sums.ts';

/** The trials of each stratum by the articles linked, strata from 1 and one after the other. */
export function linkPatterns(patterns: PlacedPatterns, strata: Strata): LinkPatterns {
  const { links, trials, weight, repeats, codesOfLinks } = patterns;
  const rowsOf = rowsByStratum(patterns, strata);
  const sums = sumsByNumber(codesOfLinks.length);
  const columns = {
    ...{ stratum: new Uint32Array(links.length), links: new Uint32Array(links.length) },
    ...{ trials: new Float64Array(links.length), repeats: new Float64Array(links.length) },
  };
  let found = 0;
  for (let stratum = 0; stratum < strata.count; stratum++) {
    for (const row of rowsOf(stratum)) {
      sums.add(links[row] as number, trials[row] as number, weight[row] as number, repeats[row] as number);
    }
    sums.empty((own, sum) => {
      columns.stratum[found] = stratum + 1;
      columns.links[found] = own;
      columns.trials[found] = sum.weight;
      columns.repeats[found] = sum.repeats;
      found++;
    });
  }
  return {
    ...{ stratum: columns.stratum.subarray(0, found), links: columns.links.subarray(0, found) },
    ...{ trials: columns.trials.subarray(0, found), repeats: columns.repeats.subarray(0, found) },
    codesOfLinks,
  };
}
