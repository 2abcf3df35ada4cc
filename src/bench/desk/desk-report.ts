/** How long an agent waited, in milliseconds: on the wall, and for keys also of the processor. */
export interface DeskTimes {
  /** From opening the desk, nothing kept from before, until codes and search can be asked. */
  readonly readyMs: readonly number[];
  /** From a key typed in the search box until its results stand there. */
  readonly resultsMs: readonly number[];
  /** From Enter after a code until the first screen of the article stands there, on another page. */
  readonly firstStepMs: readonly number[];
  /** From a key in the phone view until the next screen is painted. */
  readonly keyMs: readonly number[];
  /** From a key that does nothing until the next frame: what this machine takes by itself, however busy it is. */
  readonly idleMs: readonly number[];
  /** Of the page's main thread, a visit each: a key in the search box, in the phone view, a key that does nothing. */
  readonly resultsProcessorMs: readonly number[];
  readonly keyProcessorMs: readonly number[];
  readonly idleProcessorMs: readonly number[];
}

/** What the desk of some articles was measured to take, in a real browser on this machine. */
export interface DeskReport extends DeskTimes {
  readonly articles: number;
  readonly buildSeconds: number;
  /** What an agent's browser fetches until the desk is ready, by kind, gzipped as a server would. */
  readonly weight: readonly { readonly name: string; readonly bytes: number; readonly bytesGzip: number }[];
  readonly output: { readonly files: number; readonly bytes: number };
}

/** What the desk promises. */
export const deskLimits = { readyMs: 1500, keyMs: 50 } as const;

/** The promises, and whether the slowest of twenty (the 95th percentile) keeps them. */
export interface DeskGate {
  readonly name: 'ready' | 'key';
  readonly limitMs: number;
  readonly measuredMs: number;
}
