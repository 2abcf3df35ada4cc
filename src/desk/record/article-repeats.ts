/** What the last analysis says of an article, as the desk shows it. */
export interface ArticleRepeats {
  /** There where the article is flagged. */
  readonly flag?: {
    readonly contacts: number;
    /** How many came back within so many days; how many would have without the article. */
    readonly back: number;
    readonly expected: number;
    readonly days: number;
    /** What they speak of when they come back; often none. */
    readonly about: readonly string[];
  };
  /** The article that at least one in five of those who came back needed then. One, and no more. */
  readonly next?: {
    readonly code: string;
    readonly topic: string;
    readonly slug: string;
    /** By language. */
    readonly titles: Readonly<Record<string, string>>;
  };
}
