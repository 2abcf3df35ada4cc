import type { ArticleSums, LogCounts } from '../log-counts.ts';

/** The time in which one version of an article was live. Spans of an article do not overlap. */
export interface VersionSpan {
  readonly code: string;
  /** 0 is the version with which the log begins. */
  readonly version: number;
  readonly fromUtcSeconds: number;
  /** Not itself in it. */
  readonly toUtcSeconds: number;
}

/** What is to be counted of a few articles besides their sums over the whole log. */
export interface FollowPlan {
  readonly spans: readonly VersionSpan[];
  /** Articles whose contacts are to be counted in steps of time from the log's beginning. */
  readonly courses: readonly { readonly code: string; readonly stepSeconds: number }[];
  /** Articles for which the log is asked in other ways. */
  readonly checked: readonly string[];
}

/** Contacts that were given one version, compared with contacts of the same time and stratum without the article. */
export interface VersionCounts {
  readonly code: string;
  readonly version: number;
  readonly contacts: number;
  readonly customers: number;
  /** Customers of those contacts whose window is over. */
  readonly completeCustomers: number;
  readonly sums: ArticleSums;
  /** Repeats expected at the level of the whole strata, article or not: what `VersionDay.expected` adds up to. */
  readonly expected: number;
}

/** A version's contacts of one day (UTC) whose window is over. */
export interface VersionDay {
  readonly code: string;
  readonly version: number;
  /** Days since 1970. */
  readonly day: number;
  readonly repeats: number;
  readonly expected: number;
}

/** An article's contacts in one step of time. */
export interface CourseStep {
  readonly code: string;
  /** From 0. */
  readonly step: number;
  readonly customers: number;
  readonly repeats: number;
  readonly expected: number;
}

export interface FollowedCounts {
  /** By code and version. */
  readonly versions: readonly VersionCounts[];
  /** By code, version and day. */
  readonly days: readonly VersionDay[];
  /** By code and step. */
  readonly courses: readonly CourseStep[];
}

/** Asked once all articles are counted: which of them to look at more closely. */
export type Follow = (counts: LogCounts) => Promise<FollowPlan>;
