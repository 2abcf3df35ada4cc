import type { LinkedTogether } from '../estimate/linked-together.ts';
import { method } from '../options/analysis-options.ts';

/** Together in this share of the contacts of each: what is left cannot tell them apart. */
const nearlyAlways = 0.98;

/**
 * For each article those that are always given together with it, and it with them: whatever such articles do, each is
 * said to do an equal part of it. Only where they stand in no fewer contacts than numbers are shown about.
 *
 * @returns codes by code, sorted
 */
export function inseparable(together: LinkedTogether): Map<string, string[]> {
  const ownTrials = (code: string) => together.get(code)?.get(code) ?? 0;
  return new Map(
    [...together].map(([code, others]) => {
      const always = [...others].filter(([other, trials]) => {
        const most = Math.max(ownTrials(code), ownTrials(other));
        return other !== code && trials >= method.customersShown && trials >= nearlyAlways * most;
      });
      return [code, always.map(([other]) => other).sort()];
    }),
  );
}
