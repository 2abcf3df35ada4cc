/**
 * What an engine counts for readers, beside what the estimates need: never about fewer customers than the analysis was
 * told to show.
 */
export interface LearntCounts {
  readonly next: readonly NextArticleCount[];
  readonly stopped: readonly StepCount[];
  readonly shares: RepeatShares;
  /** Absent where texts were not read. */
  readonly words?: readonly WordCount[];
}

/** How many of all contacts are followed by others, asked in other ways than the analysis does. */
export interface RepeatShares {
  /** By a contact on the topic within so many days; only where there are contacts that were followed for as long. */
  readonly byDays: readonly { readonly days: number; readonly share: number }[];
  /** By any contact within the window; of many customers, those of a sample. Absent where none was followed so long. */
  readonly anyContact?: number;
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
