import type { ArticleSums } from '../log-counts.ts';

/**
 * What an article's repeats are tested against: that it makes no difference. Of all repeats of a stratum each is then as
 * likely to fall to a trial with the article as that trial's weight says.
 */
export interface Chance {
  /** Its repeats less those expected, its own among those that set the level. */
  readonly excess: number;
  /** By how much the expected excess grows, at first, for a ratio that grows by 1. */
  readonly information: number;
  /** Of the excess; and its third central moment. */
  readonly variance: number;
  readonly thirdMoment: number;
}

/**
 * Chance that falls on clusters of trials that are all alike, each `size` trials, instead of on one trial at a time: the
 * variance of a sum grows with the size, its third moment with the square.
 */
export function clustered({ excess, information, variance, thirdMoment }: Chance, size: number): Chance {
  return { excess, information, variance: variance * size, thirdMoment: thirdMoment * size ** 2 };
}

/**
 * The same for a part of an article's trials, whose links were not looked at: corrected for what is linked beside the
 * article as much as all of them are. `undefined` where these cannot be compared with anything.
 *
 * @param whole of all trials, whose plain sums are `all`
 */
export function chanceOfRest(rest: ArticleSums, all: ArticleSums, whole: Chance): Chance | undefined {
  if (rest.variance <= 0 || rest.information <= 0) return undefined;
  const share = rest.variance / all.variance;
  return {
    excess: rest.cases - rest.expected * ((all.cases - whole.excess) / all.expected),
    information: whole.information * (rest.information / all.information),
    variance: whole.variance * share,
    thirdMoment: whole.thirdMoment * share,
  };
}
