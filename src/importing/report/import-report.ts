import type { Loss } from './loss.ts';

/** What an import did. */
export interface ImportReport {
  readonly from: string;
  /** By language of the site. */
  readonly articles: Readonly<Record<string, number>>;
  /** How many of them stand in more than one language. */
  readonly paired: number;
  readonly pictures: number;
  readonly written: number;
  readonly unchanged: number;
  readonly kept: number;
  readonly losses: readonly Loss[];
}
