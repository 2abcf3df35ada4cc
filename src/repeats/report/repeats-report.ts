import type { CoursePoint } from '../edits/report-course.ts';
import type { ReportEdit } from '../edits/report-edit.ts';
import type { Verdict } from '../estimate/judge-article.ts';
import type { ArticleVotes } from '../feedback/count-votes.ts';
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
  /** Of the files one after the other; '' where contacts were counted in tables. */
  readonly sha256: string;
  /** Used contacts, each counting for as much as it was followed: the last window's in part. */
  readonly followed: number;
  /** Used contacts that were repeated. */
  readonly repeats: number;
  /** Share of fully followed contacts that were followed by any other of the customer, whatever it is about. */
  readonly anyContactShare?: number;
  /** Share that was followed by another on the topic within so many days, of contacts followed for as long. */
  readonly shareByDays?: readonly { readonly days: number; readonly share: number }[];
  /** Copies with articles shuffled among contacts alike, and how many of them have a flag though none does anything. */
  readonly shuffled?: { readonly logs: number; readonly withFlag: number };
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
  /** Standard deviation of the ratios of harmless articles, as this log's articles tell it. */
  readonly ordinarySpread: number;
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
  /** Where texts were read: words that customers used when they came back; not there where none stands out. */
  readonly comeBackAbout?: readonly WordSaid[];
  /** Articles that more than one in five of those who came back were given then. */
  readonly oftenNext?: readonly OftenNext[];
  /** Where the log names steps: at which ones those had stopped who came back. */
  readonly stoppedAt?: readonly StoppedAt[];
  /** What readers said of it, where their votes were read. */
  readonly votes?: ArticleVotes;
  /** What became of its repeats after each edit while the log was kept; absent where there was none. */
  readonly edits?: readonly ReportEdit[];
  /** Its repeats and those expected, added up over time; of flagged, watched and edited articles. */
  readonly course?: readonly CoursePoint[];
  readonly diagnostics: Diagnostics;
}

/** A word, or two that stand together, in lower case. */
export interface WordSaid {
  readonly word: string;
  /** How many used it when they came back; and when they were given the article, `null` where few. */
  readonly customers: number;
  readonly before: number | null;
  /** By how many standard errors it stands out. */
  readonly z: number;
}

export interface OftenNext {
  readonly code: string;
  readonly title: string;
  /** Of those who came back, in a contact that is looked at itself. */
  readonly share: number;
  readonly contacts: number;
  readonly customers: number;
}

export interface StoppedAt {
  /** `step-3` */
  readonly step: string;
  /** Of those who came back and of whom the log names a step. */
  readonly share: number;
  readonly contacts: number;
  readonly customers: number;
}

/** A ratio with its interval, not drawn towards other articles. */
export interface RatioShown {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export interface TopicsDiffer {
  /** Of a test that its ratio is the same on all of its topics. */
  readonly p: number;
  /** Those with the highest ratios, three at most. */
  readonly topics: readonly {
    readonly topic: string;
    readonly contacts: number;
    readonly repeats: number;
    readonly ratio: number | null;
  }[];
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
  /** How many expected repeats its comparison is worth, were repeats Poisson counts and those expected known. */
  readonly effectiveExpected: number | null;
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
  /** The chance that it is none of the articles that go with more repeats. */
  readonly localFdr: number | null;
  /** For flags: the interval, not drawn towards other articles, but widened for having been picked. */
  readonly adjustedLow: number | null;
  readonly adjustedHigh: number | null;
  /** Of first contacts alone; of those followed for the whole window alone. */
  readonly firstContacts: RatioShown | null;
  readonly wholeWindow: RatioShown | null;
  /** Of any other contact within the window, whatever it is about; and the share of contacts that had one. */
  readonly anyContact: RatioShown | null;
  readonly anyContactShare: number | null;
  /** Of a contact on another topic within the window: repeats that were filed elsewhere, and other matters. */
  readonly otherTopic: RatioShown | null;
  /** Of one in the last window but one before: the article cannot have caused it, so this should be near 1. */
  readonly otherTopicBefore: RatioShown | null;
  /** Of another contact on the topic within 1, 3, 7, 14 and 30 days. */
  readonly byDays: readonly (RatioShown & { readonly days: number })[] | null;
  readonly topicsDiffer: TopicsDiffer | null;
  /** Codes of articles that are always linked together with it: they cannot be told apart. */
  readonly inseparableFrom: readonly string[] | null;
}
