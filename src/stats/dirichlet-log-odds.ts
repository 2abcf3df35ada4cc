/** How often a word stands in a text, and in how many words. */
export interface WordShare {
  readonly count: number;
  readonly of: number;
}

export interface LogOdds {
  /** The difference of the logarithms of the word's odds in the two texts. */
  readonly difference: number;
  readonly variance: number;
  /** Standard errors from 0. */
  readonly z: number;
}

/**
 * How much more often a word stands in one text than in another: the log-odds ratio with an informative Dirichlet prior,
 * which draws words that are rare everywhere to no difference. The prior is worth `strength` words (above 0), spread as
 * in `background`, where the word must stand at least once. Source: B. L. Monroe, M. P. Colaresi, K. M. Quinn,
 * Political Analysis 16 (2008) 372-403, equations 16, 20 and 22.
 *
 * @example dirichletLogOdds({ count: 30, of: 1000 }, { count: 10, of: 1000 }, { count: 50, of: 5000 }, 500)
 * // { difference: 0.8608..., variance: 0.0952..., z: 2.7894... }
 */
export function dirichletLogOdds(one: WordShare, other: WordShare, background: WordShare, strength: number): LogOdds {
  if (!(strength > 0 && background.count > 0 && background.count < background.of)) {
    throw new RangeError(`No prior of ${strength} words from ${background.count} of ${background.of}.`);
  }
  const prior = (strength * background.count) / background.of;
  const logOdds = ({ count, of }: WordShare) => Math.log((count + prior) / (of + strength - count - prior));
  const difference = logOdds(one) - logOdds(other);
  const variance = 1 / (one.count + prior) + 1 / (other.count + prior);
  return { difference, variance, z: difference / Math.sqrt(variance) };
}
