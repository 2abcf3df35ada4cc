import type { LinkPattern } from '../log-counts.ts';
import { method } from '../options/analysis-options.ts';

/** Together in this share of the contacts of each: what is left cannot tell them apart. */
const nearlyAlways = 0.98;

/**
 * For each article those that are always given together with it, and it with them: whatever such articles do, each is
 * said to do an equal part of it. Only where they stand in no fewer contacts than numbers are shown about.
 *
 * @returns codes by code, sorted
 */
export function inseparable(patterns: readonly LinkPattern[]): Map<string, string[]> {
  const together = new Map<string, Map<string, number>>();
  for (const { codes, trials } of patterns) {
    for (const code of codes) {
      const others = together.get(code) ?? new Map<string, number>();
      for (const other of codes) others.set(other, (others.get(other) ?? 0) + trials);
      together.set(code, others);
    }
  }
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
