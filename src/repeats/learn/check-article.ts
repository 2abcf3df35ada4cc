import { riskRatio } from '../../stats/mantel-haenszel.ts';
import type { ArticleEstimate } from '../estimate/estimate-articles.ts';
import { falseCoverageInterval } from '../estimate/false-coverage-interval.ts';
import { localFalseDiscovery } from '../estimate/local-false-discovery.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { method } from '../options/analysis-options.ts';
import type { Diagnostics, RatioShown } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import { type OtherDays, otherDays } from '../sql/repeat-shares.ts';
import type { OutcomeName, OutcomeSums, TopicTable } from './check-counts.ts';
import { ratioOfOutcome } from './ratio-of-outcome.ts';
import { topicsDiffer } from './topics-differ.ts';

/** Diagnostics that ask the log again, beside those that `diagnose` finds in the counts of the estimate. */
export type Checks = Pick<
  Diagnostics,
  | ('localFdr' | 'adjustedLow' | 'adjustedHigh' | 'firstContacts' | 'wholeWindow' | 'anyContact' | 'anyContactShare')
  | ('otherTopic' | 'otherTopicBefore' | 'byDays' | 'topicsDiffer' | 'inseparableFrom')
>;

/** What is known of an article beside its estimate. */
export interface CheckedWith {
  readonly outcomes: readonly OutcomeSums[];
  readonly topics: readonly TopicTable[];
  readonly inseparableFrom: readonly string[];
  readonly spread: Spread;
  /** How many articles have q low enough for a flag, of how many that were tested. */
  readonly picked: number;
  readonly among: number;
}

const nothing: Checks = {
  ...{ localFdr: null, adjustedLow: null, adjustedHigh: null, firstContacts: null, wholeWindow: null },
  ...{
    anyContact: null,
    anyContactShare: null,
    otherTopic: null,
    otherTopicBefore: null,
    byDays: null,
    topicsDiffer: null,
  },
  inseparableFrom: null,
};

/** Other ways to look at an article's contacts; nothing where too few customers stand behind them. */
export function checkArticle(article: ArticleEstimate, known: CheckedWith): Checks {
  const { comparison, customers } = article;
  if (customers < method.customersShown) return nothing;
  const sumsOf = (name: OutcomeName) => known.outcomes.find(({ outcome }) => outcome === name);
  const noise = { designEffect: article.designEffect, correction: correctionOf(article) };
  const uncorrected = { ...noise, correction: 1 };
  const any = sumsOf('any');
  return {
    localFdr: comparison ? roundNumber(localFalseDiscovery(comparison, known.spread)) : null,
    ...adjustedInterval(article, known),
    firstContacts: ratioOfOutcome(sumsOf('first'), noise),
    wholeWindow: ratioOfOutcome(sumsOf('followed'), noise),
    anyContact: ratioOfOutcome(any, noise),
    anyContactShare: any && any.asked > 0 ? roundNumber(any.cases / any.asked) : null,
    otherTopic: ratioOfOutcome(sumsOf('other'), uncorrected),
    otherTopicBefore: ratioOfOutcome(sumsOf('before'), uncorrected),
    byDays: known.outcomes.length === 0 ? null : ratiosByDays((days) => ratioOfOutcome(sumsOf(`${days}d`), noise)),
    topicsDiffer: topicsDiffer(known.topics),
    inseparableFrom: known.inseparableFrom,
  };
}

function ratiosByDays(ratioWithin: (days: OtherDays) => RatioShown | null): Diagnostics['byDays'] {
  return otherDays.flatMap((days) => {
    const ratio = ratioWithin(days);
    return ratio === null ? [] : [{ days, ...ratio }];
  });
}

function adjustedInterval(
  { comparison, q }: ArticleEstimate,
  { picked, among }: CheckedWith,
): Pick<Checks, 'adjustedLow' | 'adjustedHigh'> {
  const isPicked = comparison !== undefined && q !== undefined && q <= method.falseDiscoveryRate;
  const [low, high] = (isPicked && falseCoverageInterval(comparison, picked, among)) || [];
  return {
    adjustedLow: low === undefined ? null : roundNumber(low),
    adjustedHigh: high === undefined ? null : roundNumber(high),
  };
}

/** What taking articles linked beside it into account did to the article's ratio. */
function correctionOf({ comparison, counts }: ArticleEstimate): number {
  const plain = riskRatio(counts.all)?.ratio;
  return comparison && plain && comparison.ratio > 0 ? comparison.ratio / plain : 1;
}
