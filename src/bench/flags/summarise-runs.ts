import { type ArticleScore, badRatios, type Counted, type RuleScore, type RunScore } from './score-run.ts';

/** A share, with what it is a share of. `share` is `null` where that is nothing. */
export interface Share {
  readonly share: number | null;
  readonly of: number;
}

export interface RuleSummary {
  /** The mean share of false flags, a log without flags counting as none. */
  readonly falseDiscoveryRate: number;
  /** Share of logs with a false flag. */
  readonly anyFalseFlag: number;
  readonly flagsPerLog: number;
  readonly power: Share;
  readonly powerByRatio: Readonly<Record<string, Share>>;
  /** Of all true excess repeats, those of flagged articles. */
  readonly excessFound: number | null;
  readonly excessAt10: number;
  /** Of harmless articles with a p-value, those below 0.05; of intervals, those that hold the truth. */
  readonly nullBelow05: Share;
  readonly coverage: Share;
}

/** What the analysis said of articles, all logs of a scenario together. */
export interface FlagsSummary {
  readonly logs: number;
  readonly rules: Readonly<Record<string, RuleSummary>>;
  /** Of the bad articles that were eligible for a test. */
  readonly powerEligible: Share;
  /** Harmless eligible articles with p below 0.05 and 0.01. */
  readonly nullBelow05: Share;
  readonly nullBelow01: Share;
  /** Intervals that hold the true ratio: of eligible articles, of flagged ones. */
  readonly coverage: Share;
  readonly coverageFlagged: Share;
  /** Mean of ln(ratio said / true ratio) of flagged articles. */
  readonly logBiasFlagged: number | null;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Of articles of ratio 1.5 or more, and of 1.2, those that were said to be harmless. */
  readonly badCalledOk: Share;
  readonly slightCalledOk: Share;
  /** Innocent articles linked beside bad ones, and those of a few angry customers, that were flagged. */
  readonly companionsFlagged: Share;
  readonly angryFlagged: Share;
  /** Repeats of harmless articles of the last weeks, and those the analysis expected of them. */
  readonly newArticles: { readonly repeats: number; readonly expected: number };
}

export function summariseRuns(runs: readonly RunScore[]): FlagsSummary {
  const names = Object.keys(runs[0]?.rules ?? {});
  const articles = runs.flatMap((run) => run.articles);
  const bad = articles.filter(({ ratio }) => ratio > 1);
  const eligible = articles.filter(({ said }) => typeof said?.q === 'number');
  const harmless = eligible.filter(({ ratio }) => ratio === 1);
  const flagged = articles.filter(isFlagged);
  // Whether an article is eligible hangs on the repeats of its stratum, its own among them: too much for a few contacts.
  const young = articles.filter(({ trap, said }) => trap === 'new' && said?.expected != null);
  const caughtIn = (kind: ArticleScore['trap']) => articles.filter(({ trap }) => trap === kind);
  const isBelow = (bound: number) => (article: ArticleScore) => (article.said?.p ?? 1) < bound;
  return {
    logs: runs.length,
    rules: Object.fromEntries(names.map((name) => [name, summariseRule(runs.map(({ rules }) => rules[name]))])),
    powerEligible: share(
      eligible.filter(({ ratio }) => ratio > 1),
      isFlagged,
    ),
    nullBelow05: share(harmless, isBelow(0.05)),
    nullBelow01: share(harmless, isBelow(0.01)),
    coverage: share(eligible, isCovered),
    coverageFlagged: share(flagged, isCovered),
    logBiasFlagged: flagged.length > 0 ? mean(flagged.map(logBias)) : null,
    verdicts: Object.fromEntries(
      ['flag', 'watch', 'ok', 'not-enough-data'].map((verdict) => [
        verdict,
        share(articles, ({ said }) => (said?.verdict ?? 'not-enough-data') === verdict).share ?? 0,
      ]),
    ),
    badCalledOk: share(
      bad.filter(({ ratio }) => ratio >= 1.5),
      isOk,
    ),
    slightCalledOk: share(
      bad.filter(({ ratio }) => ratio === 1.2),
      isOk,
    ),
    companionsFlagged: share(caughtIn('companion'), isFlagged),
    angryFlagged: share(caughtIn('angry'), isFlagged),
    newArticles: { repeats: total(young, 'repeats'), expected: total(young, 'expected') },
  };
}

function summariseRule(scores: readonly (RuleScore | undefined)[]): RuleSummary {
  const known = scores.filter((score) => score !== undefined);
  const total = (number: (score: RuleScore) => number) => known.reduce((sum, score) => sum + number(score), 0);
  const bad = total((score) => score.bad);
  const excess = total((score) => score.excess);
  return {
    falseDiscoveryRate: mean(known.map(({ flags, falseFlags }) => falseFlags / Math.max(1, flags))),
    anyFalseFlag: mean(known.map(({ falseFlags }) => (falseFlags > 0 ? 1 : 0))),
    flagsPerLog: mean(known.map(({ flags }) => flags)),
    power: { share: bad > 0 ? total(({ found }) => found) / bad : null, of: bad },
    powerByRatio: Object.fromEntries(
      badRatios.map((size) => [size, shareOf(known, ({ byRatio }) => powerOf(byRatio[size]))]),
    ),
    excessFound: excess > 0 ? total(({ excessFound }) => excessFound) / excess : null,
    excessAt10: mean(known.map(({ excessAt10 }) => excessAt10)),
    nullBelow05: shareOf(known, ({ nullBelow05 }) => nullBelow05),
    coverage: shareOf(known, ({ covered }) => covered),
  };
}

function powerOf(power: RuleScore['byRatio'][string] | undefined): Counted | undefined {
  return power && { count: power.found, of: power.bad };
}

function shareOf(scores: readonly RuleScore[], counted: (score: RuleScore) => Counted | undefined): Share {
  const known = scores.map(counted).filter((part) => part !== undefined);
  const of = known.reduce((sum, part) => sum + part.of, 0);
  return { share: of > 0 ? known.reduce((sum, part) => sum + part.count, 0) / of : null, of };
}

function total(articles: readonly ArticleScore[], number: 'repeats' | 'expected'): number {
  return articles.reduce((sum, { said }) => sum + (said?.[number] ?? 0), 0);
}

function share(articles: readonly ArticleScore[], holds: (article: ArticleScore) => boolean): Share {
  const of = articles.length;
  return { share: of > 0 ? articles.filter(holds).length / of : null, of };
}

function isFlagged({ said }: ArticleScore): boolean {
  return said?.verdict === 'flag';
}

function isOk({ said }: ArticleScore): boolean {
  return said?.verdict === 'ok';
}

function isCovered({ said, trueRatio }: ArticleScore): boolean {
  return (said?.low ?? Infinity) <= trueRatio && trueRatio <= (said?.high ?? -Infinity);
}

function logBias({ said, trueRatio }: ArticleScore): number {
  return Math.log((said?.riskRatio ?? trueRatio) / trueRatio);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
