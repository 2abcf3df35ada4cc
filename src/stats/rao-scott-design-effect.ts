export interface Cluster {
  readonly size: number;
  readonly cases: number;
}

/**
 * The design effect of a share counted in clusters (contacts of one customer, litters): how many times wider its
 * variance is than if all had been drawn on their own. Counts divided by it can be treated as binomial. With m clusters,
 * share P and n in all, m / (m - 1) times the sum of (cases - size P)² over n P (1 - P). Below 1 where clusters differ
 * less than by chance; 1 where all or none are cases. Source: J. N. K. Rao, A. J. Scott, Biometrics 48 (1992) 577-585.
 *
 * @example raoScottDesignEffect([{ size: 2, cases: 2 }, { size: 2, cases: 0 }, { size: 2, cases: 1 }]) // 2
 */
export function raoScottDesignEffect(clusters: readonly Cluster[]): number {
  const wrong = clusters.find(({ size, cases }) => !(cases >= 0 && cases <= size));
  if (wrong) throw new RangeError(`${wrong.cases} cases in a cluster of ${wrong.size} is not a share.`);
  const filled = clusters.filter(({ size }) => size > 0);
  if (filled.length < 2) throw new RangeError(`A design effect needs two clusters or more, not ${filled.length}.`);
  const whole = filled.reduce((sum, { size }) => sum + size, 0);
  const share = filled.reduce((sum, { cases }) => sum + cases, 0) / whole;
  if (share === 0 || share === 1) return 1;
  const squares = filled.reduce((sum, { size, cases }) => sum + (cases - size * share) ** 2, 0);
  return ((filled.length / (filled.length - 1)) * squares) / (whole * share * (1 - share));
}
