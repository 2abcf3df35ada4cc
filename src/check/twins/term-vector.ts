/** The weights of the terms of a text, by the number of the term; the square root of the sum of their squares is 1. */
export interface TermVector {
  readonly terms: Int32Array;
  /** In the same order. */
  readonly weights: Float64Array;
}

/**
 * How much each term of a text tells: how often it is there (1 + ln) times how rare it is among the texts (ln of n/df).
 * G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing and
 * Management 24 (1988).
 *
 * @param counts of the terms in the text, each from 1
 * @param rarity ln n/df of each term
 */
export function termVector(counts: ReadonlyMap<number, number>, rarity: ArrayLike<number>): TermVector {
  const terms = Int32Array.from(counts.keys());
  const weights = Float64Array.from(counts, ([term, count]) => (1 + Math.log(count)) * (rarity[term] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms, weights: weights.map((weight) => weight / length) };
}

/**
 * How alike two texts are, the cosine of their vectors: 0 where they share nothing that tells, 1 where they are the same.
 *
 * @param spread the weights of the other text at the numbers of its terms, 0 elsewhere
 */
export function likeness({ terms, weights }: TermVector, spread: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) sum += (weights[at] ?? 0) * (spread[terms[at] ?? 0] ?? 0);
  return Math.min(1, sum);
}
