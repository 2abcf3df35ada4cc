import { method } from '../options/analysis-options.ts';
import type { LinkedTogether } from './linked-together.ts';

const mostNamed = 3;
/** Of the article's own contacts. */
const leastShare = 0.1;

/**
 * For each article those most often linked beside it, three at most, each in a tenth of its contacts and in no fewer
 * contacts than numbers are shown about.
 */
export function linkedBeside(together: LinkedTogether): Map<string, string[]> {
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
