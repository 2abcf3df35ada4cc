import type { SearchesReport } from './searches-report.ts';

/** An article in a list of what wants looking after. */
export interface HealthEntry {
  readonly code: string;
  readonly title: string;
  /** As the writer knows it. */
  readonly file: string;
  readonly owner: string;
  /** Why it is in the list, where its being there does not say it. */
  readonly note?: string;
}

/** What is looked for. */
export type HealthListId =
  | 'flagged'
  | 'overdue'
  | 'untranslated'
  | 'translationOlder'
  | 'orphans'
  | 'neverReviewed'
  | 'knownIssues'
  | 'drafts';

export interface HealthReport {
  readonly schemaVersion: 1;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly name: string;
  /** In the order of the settings. */
  readonly languages: readonly string[];
  /** An article counts once, in however many languages. */
  readonly articles: number;
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly articles: Record<string, number>;
  }[];
  readonly lists: readonly {
    readonly id: HealthListId;
    /** `null` where it cannot be told; `unknown` says why. */
    readonly entries: readonly HealthEntry[] | null;
    readonly unknown?: string;
  }[];
  readonly owners: readonly {
    readonly owner: string;
    readonly articles: number;
    readonly overdue: number;
    readonly flagged: number;
  }[];
  /** How many files `check` finds an error in. */
  readonly filesWithErrors: number;
  /** What people sought and did not find, where files of searches were given. */
  readonly sought?: SearchesReport;
}
