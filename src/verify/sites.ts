/** A finished site that is being served while the tests run. */
export interface VerifiedSite {
  /** What it was built from. */
  readonly contentDir: string;
  /** The finished folder. */
  readonly folder: string;
  /** Where it is served: `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** '' or '/help'. */
  readonly base: string;
}

/** The sample as it is, and the sample with what it does not have (see `write-rare-content.ts`); of each the agents' desk. */
export interface VerifiedSites {
  readonly sample: VerifiedSite;
  readonly rare: VerifiedSite;
  readonly desk: VerifiedSite;
  readonly rareDesk: VerifiedSite;
}

/** Where a site can stand on its host. */
export const bases = { root: '', path: '/help' } as const;

/** The day on which they were built. */
export const builtOn = '2026-11-22';

declare module 'vitest' {
  interface ProvidedContext {
    sites: VerifiedSites;
    browserEndpoint: string;
  }
}
