import type { LinkPattern } from '../log-counts.ts';
import { method } from '../options/analysis-options.ts';

const mostNamed = 3;
/** Of the article's own contacts. */
const leastShare = 0.1;

/**
 * For each article those most often linked beside it, three at most, each in a tenth of its contacts and in no fewer
 * contacts than numbers are shown about.
 */
export function linkedBeside(patterns: readonly LinkPattern[]): Map<string, string[]> {
  const together = new Map<string, Map<string, number>>();
  for (const { codes, trials } of patterns) {
    for (const code of codes) {
      const others = together.get(code) ?? new Map<string, number>();
      // Its own contacts stand under its own code.
      for (const other of codes) others.set(other, (others.get(other) ?? 0) + trials);
      together.set(code, others);
    }
  }
  return new Map([...together].map(([code, others]) => [code, mostOften(code, others)]));
}

function mostOften(code: string, others: ReadonlyMap<string, number>): string[] {
  const least = Math.max(method.customersShown, leastShare * (others.get(code) ?? 0));
  return [...others]
    .filter(([other, contacts]) => other !== code && contacts >= least)
    .sort(([a, contactsA], [b, contactsB]) => contactsB - contactsA || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([other]) => other);
}
