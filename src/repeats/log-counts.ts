import type { MantelHaenszelSums } from '../stats/mantel-haenszel.ts';
import type { Follow, FollowedCounts } from './edits/followed-counts.ts';
import type { CheckCounts } from './learn/check-counts.ts';
import type { LearntCounts } from './learn/learnt-counts.ts';
import type { LeftOutReason } from './left-out.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import type { LogFile } from './log/log-file.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';

/** What an article's exposed trials and their strata add up to. */
export interface ArticleSums extends MantelHaenszelSums {
  /** Trials with the article, each counting for as much as it was followed. */
  readonly exposed: number;
  /** Trials without the article in the strata that hold one with it. */
  readonly unexposed: number;
  /** n1 n0 M / N² */
  readonly information: number;
}

export interface ArticleCounts {
  readonly code: string;
  /** Its trials, however long they were followed. */
  readonly contacts: number;
  readonly all: ArticleSums;
  /** The same without its largest customer and its largest agent; absent where nothing is left. */
  readonly withoutLargest?: ArticleSums;
  readonly customers: number;
  /** Sum over customers of the square of their residuals' sum; and of the residuals' squares. */
  readonly clusterSquares: number;
  readonly squares: number;
  /** Trials with it in strata that have enough trials without it. */
  readonly comparable: number;
  /** Repeats of its largest customer and its largest agent; 0 where agents are not told apart. */
  readonly largestCustomerRepeats: number;
  readonly largestAgentRepeats: number;
}

/**
 * Trials by stratum and by articles linked, each counting for as much as it was followed. Columns, of which the nth values
 * belong together: a large log has a million. All patterns of a stratum stand one after the other.
 */
export interface LinkPatterns {
  readonly stratum: ArrayLike<number>;
  /** Index into `codesOfLinks`. */
  readonly links: ArrayLike<number>;
  readonly trials: ArrayLike<number>;
  readonly repeats: ArrayLike<number>;
  /** Codes, sorted. */
  readonly codesOfLinks: readonly (readonly string[])[];
}

/** Rows that were read, though not as they stand. */
export interface ReadingCounts {
  /** An id such as 12345.0 was read as 12345. */
  readonly repairedIds: number;
  /** Closed before they were opened; and closed at no moment that can be read. */
  readonly closedEarly: number;
  readonly closedUnreadably: number;
}

/** Links that are not followed. */
export interface LinkCounts {
  /** Made after their contact was closed, so nothing that happened in it. */
  readonly late: number;
  /** Of a contact that is not in the log. */
  readonly stray: number;
  readonly unreadable: number;
}

/** What a log counts to whose articles were shuffled among contacts alike. */
export type ShuffledCounts = Pick<LogCounts, 'articles' | 'patterns'>;

/** Everything the estimates need to know of a contact log: counts and sums, nobody's contacts. */
export interface LogCounts {
  /** Rows of the log. */
  readonly contacts: number;
  /** Contacts looked forward from. */
  readonly trials: number;
  /** The same, each counting for as much as it was followed: the share of repeats that would have been seen by then. */
  readonly followed: number;
  readonly repeats: number;
  /** In the order the reasons are asked; with `trials` they add up to `contacts`. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly contacts: number }[];
  /** First and last moment of the log, in seconds since 1970. */
  readonly fromUtcSeconds: number;
  readonly toUtcSeconds: number;
  /** Links of inbound contacts that lead to no article. */
  readonly unknownLinks: number;
  readonly reading: ReadingCounts;
  /** What became of the rows of the files of links; absent where there are none. */
  readonly links?: LinkCounts;
  /** Whether the log says what contacts are about. Without it any later contact of the customer is a repeat. */
  readonly hasTopics: boolean;
  /** What trials are compared within, for example `topic, channel, quarter, attempt`. */
  readonly strata: string;
  /** Sorted by code. */
  readonly articles: readonly ArticleCounts[];
  readonly patterns: LinkPatterns;
  /** What helps writers; absent where an engine does not count it. */
  readonly learnt?: LearntCounts;
  /** What verdicts are checked with, of the articles that were to be checked. */
  readonly checks?: CheckCounts;
  /** Of the articles that were to be followed. */
  readonly followedArticles?: FollowedCounts;
  /** Copies of the log in which no article does anything; absent where none were asked for. */
  readonly shuffled?: readonly ShuffledCounts[];
  /** Name and version of what counted. */
  readonly engine: string;
}

/**
 * Counts a contact log: the boundary that an engine implements. Everything after it is the same for all engines.
 *
 * @param files of contacts, and of links
 * @param follow asked when all else is counted, which articles to look at more closely
 * @throws ProblemsError where the log cannot be read
 */
export type CountLog = (
  files: readonly LogFile[],
  lookup: ArticleLookup,
  options: AnalysisOptions,
  step: (text: string) => void,
  follow?: Follow,
) => Promise<LogCounts>;
