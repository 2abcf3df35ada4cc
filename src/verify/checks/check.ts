import type { FinishedSite } from './finished-site.ts';

/** Something of the finished site that is not as it must be. */
export interface Lost {
  /** A file or an address of the site. */
  readonly where: string;
  /** What is wrong there. A phrase. */
  readonly what: string;
}

export interface Tried {
  readonly tried: number;
  /** What did not survive, each thing that was tried at most once in `where`. */
  readonly lost: readonly Lost[];
  /** What was measured, where there is more to say than that. A phrase. */
  readonly measured?: string;
}

/** One thing that the finished site promises, as a value. */
export interface Check {
  /** Permanent: scripts read it. */
  readonly id: string;
  /** What is tried. A phrase. */
  readonly what: string;
  readonly run: (site: FinishedSite) => Promise<Tried>;
}
