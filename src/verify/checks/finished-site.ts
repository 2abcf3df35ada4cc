import type { Browser } from 'playwright-core';
import type { Library } from '../../article/library.ts';
import type { Site } from '../../site/site.ts';
import type { FinishedPage } from '../read-pages.ts';
import type { LighthouseRuns } from './lighthouse-runs.ts';
import type { Visited } from './visit-page.ts';

/** A finished folder that is being served, with what it was made of. */
export interface FinishedSite {
  readonly folder: string;
  /** What it was built from. */
  readonly contentDir: string;
  /** `YYYY-MM-DD`: the day for which it was built. */
  readonly today: string;
  /** For what is drawn by lot. */
  readonly seed: number;
  /** Where it is served for the checks: `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly site: Site;
  readonly library: Library;
  readonly pages: readonly FinishedPage[];
  /** The pages that a browser looks at: all of a small site, else one of every kind and some by a seed. */
  readonly drawn: readonly FinishedPage[];
  /** What a browser met on those; the first who asks has them visited. */
  readonly visits: () => Promise<readonly Visited[]>;
  /** What Lighthouse found out; the first who asks has it run. */
  readonly lighthouse: () => Promise<readonly LighthouseRuns[]>;
  readonly browser: Browser;
  /** The folder that was published before, where there is one. */
  readonly against: string | undefined;
}
