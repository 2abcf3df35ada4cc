import type { MeasuredRun } from '../process/run-measured.ts';
import type { FolderSize } from './read-folder-size.ts';
import type { PageWeight } from './read-page-weight.ts';

/** One cold build: nothing of an earlier one is there to be used again. */
export interface ColdBuild extends MeasuredRun {
  /** What the yardstick took just before and just after, the mean of the two. */
  readonly yardstickSeconds: number;
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
