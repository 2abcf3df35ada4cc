import type { ArticleLookup } from '../links/article-lookup.ts';
import type { LogFile } from '../log/log-file.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';

/** Which contacts are asked for: those given an article while an earlier text of it was live. */
export interface GivenSearch {
  readonly code: string;
  /** When the corrected text went live. */
  readonly untilUtcSeconds: number;
  /** When the faulty one did; absent: every earlier text. */
  readonly sinceUtcSeconds?: number;
}

export interface GivenContact {
  readonly id: string;
  readonly openedUtcSeconds: number;
}

export interface GivenContacts {
  /** Newest first. */
  readonly contacts: readonly GivenContact[];
  /** How many others were given it whose customer was given the corrected text in a later contact. */
  readonly hadCorrection: number;
}

/** Looks contacts up in a log: what an engine implements. */
export type FindGiven = (
  files: readonly LogFile[],
  lookup: ArticleLookup,
  options: AnalysisOptions,
  search: GivenSearch,
) => Promise<GivenContacts>;
