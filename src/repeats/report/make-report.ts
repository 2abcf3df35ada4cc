import type { ArticleEdit } from '../edits/article-edit.ts';
import { followedParts } from '../edits/followed-parts.ts';
import { smallestRatioFound } from '../estimate/contacts-needed.ts';
import { type Estimates, estimateArticles } from '../estimate/estimate-articles.ts';
import type { Verdict } from '../estimate/judge-article.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { checkArticles } from '../learn/check-articles.ts';
import { describeRepeats } from '../learn/describe-repeats.ts';
import { learnAbout } from '../learn/learn-about.ts';
import { shuffledFlags } from '../learn/shuffled-flags.ts';
import type { KnownArticle } from '../links/known-article.ts';
import type { LogCounts } from '../log-counts.ts';
import { type AnalysisOptions, method } from '../options/analysis-options.ts';
import type { RepeatsReport, ReportArticle, ReportOptions } from './repeats-report.ts';
import { reportArticle } from './report-article.ts';
import { roundNumber } from './round-number.ts';

export interface ReportInput {
  readonly counts: LogCounts;
  readonly options: AnalysisOptions;
  readonly known: readonly KnownArticle[] | undefined;
  /** Edits whose versions were counted; by code, then in time. */
  readonly edits?: readonly ArticleEdit[];
  /** Of these counts, where they have been made already. */
  readonly estimates?: Estimates | undefined;
  /** What was done to read the log, each in a sentence. */
  readonly notes: readonly string[];
  readonly sha256: string;
  /** Of this program. */
  readonly version: string;
}

const verdictOrder: Readonly<Record<Verdict, number>> = { flag: 0, watch: 1, ok: 2, 'not-enough-data': 2 };

/** Turns counts into the report: the same counts always give the same report. */
export function makeReport(input: ReportInput): RepeatsReport {
  const { counts, options, known, edits = [], notes, sha256, version } = input;
  const titles = new Map(known?.map(({ code, title }) => [code, title]));
  const months = trialSeconds(counts, options) / (30 * 86_400);
  const titleOf = (code: string) => titles.get(code) ?? '';
  const estimates = input.estimates ?? estimateArticles(counts, options);
  const { spread } = estimates;
  const check = checkArticles(counts, estimates);
  const learn = learnAbout(counts.learnt, titleOf);
  const partsOf = followedParts(counts, edits, spread, options);
  const articles = estimates.articles.map((estimate) => {
    const { code } = estimate;
    const found = { title: titleOf(code), checks: check(estimate), learnt: learn(code) };
    return { ...reportArticle(estimate, spread, found, months, options), ...partsOf(estimate) };
  });
  return {
    schemaVersion: 1,
    log: {
      contacts: counts.contacts,
      used: counts.trials,
      leftOut: counts.leftOut,
      from: moment(counts.fromUtcSeconds),
      to: moment(counts.toUtcSeconds),
      sha256,
      followed: roundNumber(counts.followed),
      repeats: counts.repeats,
      ...describeRepeats(counts.learnt),
      ...shuffledFlags(counts, options),
      unknownLinks: counts.unknownLinks,
      notes,
    },
    options: reportOptions({ counts, options, known, version }, spread),
    articles: articles.sort(byUse),
  };
}

/** The time in which trials lie, the log without its first window, of its end as much as was followed. */
function trialSeconds({ fromUtcSeconds, toUtcSeconds, followed, trials }: LogCounts, options: AnalysisOptions): number {
  return ((toUtcSeconds - fromUtcSeconds - options.windowSeconds) * followed) / trials;
}

function reportOptions(
  { counts, options, known, version }: Pick<ReportInput, 'counts' | 'options' | 'known' | 'version'>,
  spread: Spread,
): ReportOptions {
  return {
    windowHours: options.windowSeconds / 3600,
    transferGapMinutes: options.transferGapSeconds / 60,
    attempts: options.attempts,
    minCustomers: options.minCustomers,
    timeZone: options.timeZone ?? 'UTC',
    ...(options.dateOrder && { dateOrder: options.dateOrder }),
    content: known !== undefined,
    topicKey: counts.hasTopics ? options.topicKey : 'none',
    strata: counts.strata,
    interval: method.intervalLevel,
    falseDiscoveryRate: method.falseDiscoveryRate,
    margin: method.margin,
    smallestRatio: roundNumber(smallestRatioFound(spread)),
    ordinarySpread: roundNumber(1 / Math.sqrt(spread.ordinary.shape)),
    versions: { firstfix: version, engine: counts.engine },
  };
}

/** Where work is best spent comes first; what has no number comes last, by code. */
function byUse(a: ReportArticle, b: ReportArticle): number {
  return (
    verdictOrder[a.verdict] - verdictOrder[b.verdict] ||
    (b.excessPerMonth ?? Number.NEGATIVE_INFINITY) - (a.excessPerMonth ?? Number.NEGATIVE_INFINITY) ||
    (a.code < b.code ? -1 : 1)
  );
}

function moment(utcSeconds: number): string {
  return new Date(utcSeconds * 1000).toISOString().replace('.000', '');
}
