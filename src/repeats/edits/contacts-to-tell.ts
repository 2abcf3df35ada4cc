import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { ComparedCounts } from '../estimate/compare-article.ts';
import { effectiveCounts } from '../estimate/effective-counts.ts';
import { meanOf } from '../estimate/gamma-mixture.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { method } from '../options/analysis-options.ts';
import { soughtChange } from './judge-edit.ts';
import { ratioBefore, varianceOf } from './repeats-after-edit.ts';

const oneSided = normalQuantile(1 - (1 - method.intervalLevel) / 2);
/** Standard errors that a change must measure to be found 4 times of 5. */
const soughtErrors = oneSided + normalQuantile(0.8);

/**
 * About how many contacts after an edit it takes to find a change by a third, four times of five; `undefined` where the
 * contacts before it were too few for any number after it to tell.
 *
 * @param before with the contacts that it is made of
 */
export function contactsToFindChange(
  before: ComparedCounts & { readonly contacts: number },
  spread: Spread,
): number | undefined {
  return contactsFor(before, spread, Math.log(soughtChange) / soughtErrors);
}

/** The same until a ratio that stays as it is so far is either told from 1 or told from a change by a third. */
export function contactsToSettle(
  before: ComparedCounts & { readonly contacts: number },
  spread: Spread,
  ratio: number,
): number | undefined {
  const away = Math.abs(Math.log(Math.max(ratio, 1e-3)));
  return contactsFor(before, spread, Math.max(away, Math.log(soughtChange) - away) / oneSided);
}

/** Contacts after the edit with which the logarithm of the ratio has this standard error. */
function contactsFor(
  before: ComparedCounts & { readonly contacts: number },
  spread: Spread,
  standardError: number,
): number | undefined {
  const known = ratioBefore(effectiveCounts(before, before.dispersion), spread);
  const mean = meanOf(known);
  const left = standardError ** 2 - varianceOf(known) / mean ** 2;
  if (left <= 0) return undefined;
  // Repeats midway between none changed and a third fewer: those that the error is made of.
  const expected = (before.dispersion / left / mean) * Math.sqrt(soughtChange);
  return Math.ceil((expected / before.expected) * before.contacts);
}
