import type { ComparedCounts } from '../estimate/compare-article.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { method } from '../options/analysis-options.ts';
import { roundNumber } from '../report/round-number.ts';
import type { ComparedVersion } from './compared-versions.ts';
import { contactsToFindChange, contactsToSettle } from './contacts-to-tell.ts';
import { judgeEdit } from './judge-edit.ts';
import type { ReportEdit } from './report-edit.ts';

/** The part of an edit in a report that its contacts tell. */
export type ReportEffect = Omit<ReportEdit, 'commit' | 'date' | 'languages' | 'partial' | 'said' | 'monitor'>;

/** Where the formula asks for less, although what there is has not told. */
const fewestNeeded = 10;

/**
 * What an edit did, with no number that too few customers stand behind.
 *
 * @param before the version that it ended
 * @param after the version that it began
 */
export function editEffect(
  before: ComparedVersion | undefined,
  after: ComparedVersion | undefined,
  spread: Spread,
): ReportEffect {
  const counts = {
    contactsBefore: before?.isShown ? before.contacts : null,
    contactsAfter: after?.isShown ? after.contacts : null,
    repeatsBefore: before?.isShown ? before.sums.cases : null,
    repeatsAfter: after?.isShown ? after.sums.cases : null,
  };
  const untold = {
    verdict: 'cannot tell yet',
    ...counts,
    expectedAfter: null,
    ratio: null,
    low: null,
    high: null,
  } as const;
  if (before?.comparison === undefined || before.customers < method.customersShown) return untold;
  const enough = contactsToFindChange(before.comparison, spread);
  if (!before.isShown || !after?.isShown || after.comparison === undefined)
    return { ...untold, ...(enough && { needed: enough }) };
  const effect = judgeEdit(before.comparison, after.comparison, spread);
  const open = effect.verdict === 'cannot tell yet';
  const needed = open ? stillNeeded(before.comparison, after.contacts, enough, effect.ratio, spread) : undefined;
  return {
    verdict: effect.verdict,
    ...counts,
    expectedAfter: roundNumber(effect.expected),
    ratio: roundNumber(effect.ratio),
    low: roundNumber(effect.low),
    high: roundNumber(effect.high),
    ...(needed !== undefined && { needed }),
  };
}

function stillNeeded(
  before: ComparedCounts & { readonly contacts: number },
  contactsAfter: number,
  enough: number | undefined,
  ratio: number,
  spread: Spread,
): number | undefined {
  if (enough !== undefined && enough > contactsAfter) return enough - contactsAfter;
  const settled = contactsToSettle(before, spread, ratio);
  return settled === undefined ? undefined : Math.max(fewestNeeded, settled - contactsAfter);
}
