import type { MeasuredRun } from '../process/run-measured.ts';
import type { FolderSize } from './read-folder-size.ts';
import type { PageWeight } from './read-page-weight.ts';
import type { Yardstick } from './read-yardstick.ts';

/** One cold build: nothing of an earlier one is there to be used again. */
export interface ColdBuild extends MeasuredRun {
  /** Measured just before and just after: the mean of the two. */
  readonly yardstick: Yardstick;
}

/** What the build of some articles was measured to take and to make. */
export interface BuildReport {
  readonly articles: number;
  readonly cold: readonly ColdBuild[];
  readonly page: PageWeight;
  readonly output: FolderSize;
  /** The part of the output that is Pagefind's. */
  readonly searchIndex: FolderSize;
}
