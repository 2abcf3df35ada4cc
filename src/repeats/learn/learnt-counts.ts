/**
 * What an engine counts for writers and for checks, beside what the estimates need: never about fewer customers than
 * the analysis was told to show, but for sums that go into a ratio.
 */
export interface LearntCounts {
  readonly next: readonly NextArticleCount[];
  readonly stopped: readonly StepCount[];
  readonly outcomes: readonly OutcomeSums[];
  readonly topics: readonly TopicTable[];
  /** Absent where texts were not read. */
  readonly words?: readonly WordCount[];
}

/** How often those who came back after an article were given another one then, which they had not been given before. */
export interface NextArticleCount {
  readonly code: string;
  readonly next: string;
  readonly contacts: number;
  readonly customers: number;
  /** Contacts with the article whose customer came back in a contact that is itself looked forward from. */
  readonly of: number;
}

/** How many of those who came back after an article had stopped at a step of it, where the log names one. */
export interface StepCount {
  readonly code: string;
  /** `step-3`, `light-red-step-2` */
  readonly step: string;
  readonly contacts: number;
  readonly customers: number;
  /** Contacts that came back and name a step of the article. */
  readonly of: number;
}

/** What else is asked of an article's contacts than "did they come back on the topic within the window". */
export const outcomeNames = ['first', 'followed', 'other', 'before', 'any', '1d', '3d', '7d', '14d', '30d'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** Mantel-Haenszel sums, within the same strata, of another outcome or of a part of the contacts. */
export interface OutcomeSums {
  /** '' is all contacts, with no ratio. */
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

/** In how many customers' texts a word stands: where they came back after an article, and where they were given it. */
export interface WordCount {
  readonly code: string;
  readonly word: string;
  readonly back: number;
  readonly first: number;
  /** The same after all other articles. */
  readonly otherBack: number;
  /** In all texts read. */
  readonly everywhere: number;
  /** Words, each once a text, in all texts of each kind. */
  readonly of: {
    readonly back: number;
    readonly first: number;
    readonly otherBack: number;
    readonly everywhere: number;
  };
}
