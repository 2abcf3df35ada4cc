/** What is needed of an article: see `ArticleCounts`. */
export interface ClusterSums {
  readonly trials: number;
  readonly clusterSquares: number;
  readonly squares: number;
}

/** How many trials of the ordinary article each article's own are mixed with. */
const priorTrials = 50;

/**
 * By how much one customer's contacts being alike widens each article's variance; at least 1, in the order given. The
 * ratio of clustered to plain residual squares (Rao-Scott), mixed with that of all articles together, so that an
 * article with few trials does not seem free of clusters by chance.
 */
export function designEffects(articles: readonly ClusterSums[]): number[] {
  const total = { clusterSquares: 0, squares: 0, trials: 0 };
  for (const { clusterSquares, squares, trials } of articles) {
    total.clusterSquares += clusterSquares;
    total.squares += squares;
    total.trials += trials;
  }
  if (total.squares === 0) return articles.map(() => 1);
  const pooled = total.clusterSquares / total.squares;
  const priorSquares = (priorTrials * total.squares) / total.trials;
  return articles.map(({ clusterSquares, squares }) =>
    Math.max(1, (clusterSquares + priorSquares * pooled) / (squares + priorSquares)),
  );
}
