import type { Place } from './strata-levels.ts';

/** Trials of one place with one set of articles linked, as columns: the nth of each belongs together. */
export interface PlacedPatterns {
  /** Index into `places`. */
  readonly place: ArrayLike<number>;
  /** Index into `codesOfLinks`. */
  readonly links: ArrayLike<number>;
  readonly trials: ArrayLike<number>;
  /** How much they count, each for as much as it was followed. */
  readonly weight: ArrayLike<number>;
  readonly repeats: ArrayLike<number>;
  readonly places: readonly Place[];
  /** Codes, sorted; none at 0. */
  readonly codesOfLinks: readonly (readonly string[])[];
}
