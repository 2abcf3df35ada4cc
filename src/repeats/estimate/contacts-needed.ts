import { normalQuantile } from '../../stats/normal-quantile.ts';
import { method } from '../options/analysis-options.ts';
import type { Comparison } from './compare-article.ts';
import type { ArticleEstimate } from './estimate-articles.ts';

/** Standard errors that an effect must measure to be found 4 times of 5 at a one-sided level of 1 %. */
const soughtErrors = normalQuantile(0.99) + normalQuantile(0.8);

/**
 * About how many more contacts with the article it would take to find a ratio of 1.5, four times of five; `undefined`
 * where that cannot be said, or more contacts with it are not what is missing.
 */
export function contactsNeeded(article: ArticleEstimate, minCustomers: number): number | undefined {
  const { comparison, contacts, customers, counts, ineligible } = article;
  if (comparison === undefined || ineligible === 'unexposed' || customers < method.customersShown) return undefined;
  const expectedNeeded = comparison.dispersion * (soughtErrors / Math.log(method.soughtRatio)) ** 2;
  const factor = Math.max(
    expectedNeeded / comparison.expected,
    method.minExpected / counts.all.expected,
    minCustomers / customers,
  );
  const needed = Math.ceil((factor - 1) * contacts);
  return needed > 0 ? needed : undefined;
}

/**
 * The smallest ratio that this many contacts would show four times of five.
 *
 * @example minimumDetectableRatio({ expected: 52, dispersion: 0.85 }) // 1.5
 */
export function minimumDetectableRatio({ expected, dispersion }: Pick<Comparison, 'expected' | 'dispersion'>): number {
  return Math.exp(soughtErrors * Math.sqrt(dispersion / expected));
}
