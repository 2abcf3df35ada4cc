/** What the log says of a few articles when it is asked in other ways: sums and tables, nobody's contacts. */
export interface CheckCounts {
  readonly outcomes: readonly OutcomeSums[];
  readonly topics: readonly TopicTable[];
}

/** What else is asked of an article's contacts than "did they come back on the topic within the window". */
export const outcomeNames = ['first', 'followed', 'other', 'before', 'any', '1d', '3d', '7d', '14d', '30d'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** Mantel-Haenszel sums, within the same strata, of another outcome or of a part of the contacts. */
export interface OutcomeSums {
  readonly code: string;
  readonly outcome: OutcomeName;
  /** Contacts that are asked, and that say yes. */
  readonly asked: number;
  readonly cases: number;
  readonly ratioAbove: number;
  readonly ratioBelow: number;
  readonly ratioVariance: number;
}

/** An article's fully followed contacts on one topic, and those without it there. */
export interface TopicTable {
  readonly code: string;
  readonly topic: string;
  readonly customers: number;
  readonly exposed: number;
  readonly exposedCases: number;
  readonly unexposed: number;
  readonly unexposedCases: number;
}
