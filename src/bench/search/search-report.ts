import type { Macro, SetSummary } from './summarise-sets.ts';

/** What measuring a search showed. */
export interface SearchReport {
  readonly articles: Readonly<Record<string, number>>;
  readonly sets: readonly SetSummary[];
  /** By language: the mean over its sets. */
  readonly macro: Readonly<Record<string, Macro>>;
  readonly corrections: readonly Corrections[];
  readonly latency: readonly Latency[];
  readonly firstQuery: readonly FirstQuery[];
  /** Where it was asked for. */
  readonly inBrowser?: readonly BrowserLatency[];
  /** The same queries asked of others, by their name. */
  readonly against?: Readonly<Record<string, Pick<SearchReport, 'sets' | 'macro'>>>;
}

/** What was corrected in queries without slips: in sets whose name does not say `typo`. */
export interface Corrections {
  readonly lang: string;
  readonly words: number;
  readonly wrong: number;
  readonly examples: readonly string[];
}

/** How long a query takes once its files are there, in Node on this machine. */
export interface Latency {
  readonly lang: string;
  readonly queries: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** What of that the processor worked for it, which a busy machine does not lengthen. */
  readonly cpuP50Ms: number;
  readonly cpuP95Ms: number;
}

/** How long results take in Chromium, on pages of a built site, from the end of the pause that follows typing. */
export interface BrowserLatency {
  readonly lang: string;
  readonly queries: number;
  /** Of the very first query, which waits for what searching needs. */
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly mostMs: number;
  /** The longest time for which the page itself was busy; 0 where it never was for 50 ms. */
  readonly longestTaskMs: number;
}

/** What the files of the index cost that a first query fetches, the site's own scripts apart. */
export interface FirstQuery {
  readonly lang: string;
  readonly queries: number;
  readonly results: number;
  readonly requestsP50: number;
  readonly requestsP95: number;
  readonly requestsMost: number;
  readonly bytesP50: number;
  readonly bytesP95: number;
  readonly bytesMost: number;
}
