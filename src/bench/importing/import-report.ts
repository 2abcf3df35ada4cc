import type { MeasuredRun } from '../process/run-measured.ts';

/** How much of something in the sources stands in the result. */
export interface Share {
  readonly sources: number;
  /** Counted article by article: what one has too much does not make up for what another lacks. */
  readonly present: number;
}

/** An article that has less than its source. */
export interface Shortfall {
  readonly file: string;
  readonly what: 'words' | 'links' | 'tables' | 'code' | 'images';
  readonly missing: number;
  /** Some of the words. */
  readonly examples?: readonly string[];
}

export interface ImportBenchReport {
  readonly sources: Readonly<Record<string, number>>;
  readonly imported: Readonly<Record<string, number>>;
  readonly paired: number;
  readonly shares: Readonly<Record<Shortfall['what'], Share>>;
  readonly shortfalls: readonly Shortfall[];
  readonly run: MeasuredRun;
  /** Files that a second import changes. */
  readonly changedAgain: number;
  readonly checkErrors: number;
  readonly build: { readonly articles: number; readonly pages: number; readonly seconds: number } | undefined;
  /** Articles of which a page stands in the site, with their title as its heading; `undefined` where none was built. */
  readonly opening: number | undefined;
}
