import { normalQuantile } from '../../stats/normal-quantile.ts';
import { method } from '../options/analysis-options.ts';
import type { Comparison } from './compare-article.ts';
import type { ArticleEstimate } from './estimate-articles.ts';
import type { Spread } from './spread-of-articles.ts';

/** Standard errors that an effect must measure to be found 4 times of 5 at a one-sided level of 1 %. */
const soughtErrors = normalQuantile(0.99) + normalQuantile(0.8);

/**
 * About how many more contacts with the article it would take to find a ratio of 1.5, four times of five; `undefined`
 * where that cannot be said, or more contacts with it are not what is missing.
 */
export function contactsNeeded(article: ArticleEstimate, spread: Spread, minCustomers: number): number | undefined {
  const { comparison, contacts, customers, counts, ineligible } = article;
  if (comparison === undefined || ineligible === 'unexposed' || customers < method.customersShown) return undefined;
  const expectedNeeded = neededExpected(method.soughtRatio, comparison.nullDispersion, spread);
  if (expectedNeeded === undefined) return undefined;
  const factor = Math.max(
    expectedNeeded / comparison.expected,
    method.minExpected / counts.all.expected,
    minCustomers / customers,
  );
  const needed = Math.ceil((factor - 1) * contacts);
  return needed > 0 ? needed : undefined;
}

/**
 * About how many more contacts, like those so far, it would take to rule a difference out.
 *
 * @param expected effective expected repeats, fewer than it takes
 * @example contactsToRuleOut(100, 20) // 25: 125 contacts have 25 expected repeats
 */
export function contactsToRuleOut(contacts: number, expected: number): number {
  return Math.ceil((method.harmlessExpected / expected - 1) * contacts);
}

/**
 * Expected repeats with which a ratio is found four times of five; `undefined` where no number of them is enough, since
 * harmless articles differ nearly as much.
 */
function neededExpected(ratio: number, dispersion: number, { ordinary }: Spread): number | undefined {
  const variance = (Math.log(ratio) / soughtErrors) ** 2 - 1 / ordinary.shape;
  return variance > 0 ? dispersion / variance : undefined;
}

/**
 * The smallest ratio that this many expected repeats would show four times of five.
 *
 * @param ordinaryShape of the spread of harmless articles
 * @example minimumDetectableRatio({ expected: 52, nullDispersion: 0.85 }, Infinity) // 1.5
 */
export function minimumDetectableRatio(
  { expected, nullDispersion }: Pick<Comparison, 'expected' | 'nullDispersion'>,
  ordinaryShape: number,
): number {
  return Math.exp(soughtErrors * Math.sqrt(nullDispersion / expected + 1 / ordinaryShape));
}

/** The smallest ratio that any number of contacts would show: below it, harmless articles differ as much. */
export function smallestRatioFound({ ordinary }: Spread): number {
  return Math.exp(soughtErrors / Math.sqrt(ordinary.shape));
}
