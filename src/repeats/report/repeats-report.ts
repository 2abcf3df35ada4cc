import type { Verdict } from '../estimate/judge-article.ts';
import type { TopicKey } from '../options/analysis-options.ts';

/** The shape of `repeats.json`. A number about fewer than 10 customers is `null`; so is one that does not exist. */
export interface RepeatsReport {
  readonly schemaVersion: 1;
  readonly log: ReportLog;
  readonly options: ReportOptions;
  /** Flags first, then `watch`, then the rest; each by excess, largest first. */
  readonly articles: readonly ReportArticle[];
}

export interface ReportLog {
  /** Rows of the log; `used` and what is left out add up to them. */
  readonly contacts: number;
  readonly used: number;
  readonly leftOut: readonly { readonly reason: string; readonly contacts: number }[];
  /** Moments in UTC. */
  readonly from: string;
  readonly to: string;
  /** Of the files one after the other. */
  readonly sha256: string;
  /** Used contacts, each counting for as much as it was followed: the last window's in part. */
  readonly followed: number;
  /** Used contacts that were repeated. */
  readonly repeats: number;
  /** Mentions in the articles column that lead to no article. */
  readonly unknownLinks: number;
  /** What was done to read the log, each in a sentence. */
  readonly notes: readonly string[];
}

export interface ReportOptions {
  readonly windowHours: number;
  readonly transferGapMinutes: number;
  readonly attempts: number;
  readonly minCustomers: number;
  readonly timeZone: string;
  readonly dateOrder?: string;
  /** Whether codes were checked against the articles. */
  readonly content: boolean;
  /** What makes two contacts of a customer the same matter; `none` where the log has no topics. */
  readonly topicKey: TopicKey | 'none';
  readonly strata: string;
  readonly interval: number;
  readonly falseDiscoveryRate: number;
  readonly margin: number;
  /** The smallest ratio that any number of contacts could tell from the ordinary spread of articles. */
  readonly smallestRatio: number;
  readonly versions: { readonly firstfix: string; readonly engine: string };
}

export interface ReportArticle {
  readonly code: string;
  /** '' where the articles were not read. */
  readonly title: string;
  readonly verdict: Verdict;
  readonly because: string;
  readonly contacts: number | null;
  readonly customers: number | null;
  readonly repeats: number | null;
  readonly expected: number | null;
  readonly crudeRatio: number | null;
  /** Drawn towards other articles the more, the less its own contacts say. */
  readonly riskRatio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly q: number | null;
  /** Repeats a month of 30 days beyond those expected, over the whole log. */
  readonly excessPerMonth: number | null;
  readonly excessLow: number | null;
  readonly excessHigh: number | null;
  /** More contacts that would be enough to find a ratio of 1.5, or to rule it out where nothing points to it. */
  readonly needed?: number;
  readonly diagnostics: Diagnostics;
}

export interface Diagnostics {
  /** Share of followed contacts that came back, with Wilson's interval. */
  readonly share: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  /** One-sided, against the ordinary spread of articles, before false discoveries are controlled. */
  readonly p: number | null;
  /** Contacts without the article that these were compared with. */
  readonly unexposed: number | null;
  /** Share of contacts in strata with at least 20 contacts without the article. */
  readonly comparableShare: number | null;
  /** Codes of the articles most often linked beside it, three at most. */
  readonly linkedWith: readonly string[] | null;
  /** Whether more than half of its repeats are those of one customer, or of one agent: never which. */
  readonly dominatedBy: readonly ('customer' | 'agent')[] | null;
  /** By how much customers' many contacts widen the variance. */
  readonly designEffect: number | null;
  readonly minimumDetectableRatio: number | null;
  /** Not drawn towards other articles. */
  readonly unshrunkenRatio: number | null;
  /** Nor corrected for articles linked beside it. */
  readonly plainRatio: number | null;
  /** Cochran-Mantel-Haenszel, uncorrected and with the continuity correction. */
  readonly chi2: number | null;
  readonly chi2Corrected: number | null;
  /**
   * How strongly something unrecorded would have to go with both the article and repeats, as risk ratios, to explain the
   * ratio, and the lower end of its interval, away.
   */
  readonly eValue: number | null;
  readonly eValueLow: number | null;
  /** Without the largest customer and the largest agent. */
  readonly restRatio: number | null;
  readonly restP: number | null;
}
