/** A file of the site, and what is in it: a copy is kept only where it is the file of this version. */
export interface PlannedFile {
  /** The path with the site's base: `/help/en/wifi/`. */
  readonly url: string;
  /** As in the `integrity` attribute: `sha256-…`. */
  readonly integrity: string;
}

/** What the service worker of a version knows of it; it stands in the worker's file, so a new version is a new worker. */
export interface OfflinePlan {
  readonly base: string;
  /** A digest of every file of the site. */
  readonly version: string;
  /** Kept from the first visit. */
  readonly files: readonly PlannedFile[];
  /** The page that stands for one that is not kept, by language; the first is the default. */
  readonly insteadOf: readonly { readonly language: string; readonly url: string }[];
}

/** A topic as a reader may keep it, with its articles and their search: `/offline/<lang>/<topic>.json`. */
export interface TopicPlan {
  readonly articles: number;
  readonly files: readonly PlannedFile[];
}

/** What pages ask of the worker. */
export type WorkerRequest =
  /** How old is this page? Answered with `WorkerAnswer` where it is a copy. */
  | { readonly ask: 'age' }
  /** This page was opened before the worker was there. */
  | { readonly ask: 'keep-page' }
  /** Keep a topic, or no longer; answered on the port that comes with it. */
  | { readonly ask: 'keep-topic' | 'drop-topic'; readonly plan: string };

export interface WorkerAnswer {
  /** When the copy was made that is shown. */
  readonly keptAt?: string;
  /** What was asked was done, or not. */
  readonly done?: boolean;
}
