import { cochranMantelHaenszel } from '../../stats/cochran-mantel-haenszel.ts';
import { eValue } from '../../stats/e-value.ts';
import { riskRatio } from '../../stats/mantel-haenszel.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';
import type { Checks } from '../learn/check-article.ts';
import type { ArticleCounts } from '../log-counts.ts';
import { method } from '../options/analysis-options.ts';
import type { Diagnostics } from '../report/repeats-report.ts';
import type { Comparison } from './compare-article.ts';
import { minimumDetectableRatio } from './contacts-needed.ts';
import type { ArticleEstimate } from './estimate-articles.ts';
import type { Spread } from './spread-of-articles.ts';

/**
 * The numbers behind a verdict, for who wants to check it.
 *
 * @param shown rounds a number, and hides it where too few customers stand behind it
 */
export function diagnose(
  { repeats, comparison, shrunken, p, unexposed, designEffect, counts, pOfRest, ...article }: ArticleEstimate,
  { ordinary }: Spread,
  shown: (number: number | undefined) => number | null,
): Omit<Diagnostics, keyof Checks> {
  const hidden = article.customers < method.customersShown;
  // Repeats can outrun what few, hardly followed contacts count for.
  const followed = Math.max(repeats, counts.all.exposed);
  const [shareLow, shareHigh] = wilsonInterval(repeats, followed, method.intervalLevel);
  return {
    share: shown(repeats / followed),
    shareLow: shown(shareLow),
    shareHigh: shown(shareHigh),
    p: shown(p),
    unexposed: unexposed < method.customersShown ? null : shown(Math.round(unexposed)),
    effectiveExpected: shown(comparison && comparison.expected / comparison.nullDispersion),
    comparableShare: shown(counts.comparable / counts.all.exposed),
    linkedWith: hidden ? null : article.linkedWith,
    dominatedBy: hidden ? null : dominatedBy(counts),
    designEffect: shown(designEffect),
    minimumDetectableRatio: shown(comparison && minimumDetectableRatio(comparison, ordinary.shape)),
    unshrunkenRatio: shown(comparison?.ratio),
    plainRatio: shown(riskRatio(counts.all)?.ratio),
    chi2: shown(cochranMantelHaenszel(counts.all, 0).chi2),
    chi2Corrected: shown(cochranMantelHaenszel(counts.all, 0.5).chi2),
    eValue: shown(shrunken && eValue(shrunken.ratio)),
    eValueLow: shown(shrunken && eValue(Math.max(1, shrunken.low))),
    restRatio: shown(comparison && ratioOfRest(counts, comparison)),
    restP: shown(pOfRest),
  };
}

function dominatedBy({ all, largestCustomerRepeats, largestAgentRepeats }: ArticleCounts): ('customer' | 'agent')[] {
  const half = all.cases / 2;
  return [
    ...(largestCustomerRepeats > half ? (['customer'] as const) : []),
    ...(largestAgentRepeats > half ? (['agent'] as const) : []),
  ];
}

/** Corrected for what is linked beside the article as much as the ratio of all its trials is. */
function ratioOfRest({ all, withoutLargest }: ArticleCounts, { ratio }: Comparison): number | undefined {
  const plain = riskRatio(all)?.ratio;
  const rest = withoutLargest && riskRatio(withoutLargest)?.ratio;
  return plain && rest !== undefined ? (rest * ratio) / plain : undefined;
}
