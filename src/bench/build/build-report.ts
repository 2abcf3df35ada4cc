import type { MeasuredRun } from '../process/run-measured.ts';
import type { FolderSize } from './read-folder-size.ts';
import type { PageWeight } from './read-page-weight.ts';
import type { Yardstick } from './read-yardstick.ts';

/** One cold build: nothing of an earlier one is there to be used again. */
export interface ColdBuild extends MeasuredRun {
  /** Measured just before and just after: the mean of the two. */
  readonly yardstick: Yardstick;
  readonly phases: Phases;
}

/** Where the seconds of a build went: `pages` and `index` are made side by side. */
export type Phases = Readonly<Record<'reading' | 'pages' | 'index' | 'finishing', number>>;

/** A build after one article was edited, in the place of the last cold one. */
export interface EditBuild extends MeasuredRun {
  readonly phases: Phases;
  /** Whether it gave what a cold build of the edited content gives, byte for byte. */
  readonly sameBytes: boolean;
}

/** Hugo, and then Pagefind's command, with the same articles as Markdown. */
export interface HugoRun {
  readonly version: string;
  readonly pages: MeasuredRun;
  readonly index: MeasuredRun;
}

/** What the build of some articles was measured to take and to make. */
export interface BuildReport {
  readonly articles: number;
  readonly cold: readonly ColdBuild[];
  readonly edit?: EditBuild;
  readonly hugo?: HugoRun;
  readonly page: PageWeight;
  readonly output: FolderSize;
  /** The part of the output that is Pagefind's. */
  readonly searchIndex: FolderSize;
}
