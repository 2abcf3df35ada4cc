import type { Row } from './engine-duckdb-connection.ts';
import type { ArticleCounts, ArticleSums, LinkPattern } from './log-counts.ts';

/** Rows come by article, all trials first, the rest after it where there is one. */
export function articleCounts(rows: readonly Row[]): ArticleCounts[] {
  const articles: ArticleCounts[] = [];
  for (const row of rows) {
    const sums = articleSums(row);
    const last = articles.at(-1);
    if (row.rest === 1 && last) articles[articles.length - 1] = { ...last, withoutLargest: sums };
    else {
      articles.push({
        code: String(row.article),
        contacts: Number(row.contacts),
        all: sums,
        customers: Number(row.customers),
        clusterSquares: Number(row.cluster_squares),
        squares: Number(row.squares),
        comparable: Number(row.comparable),
        largestCustomerRepeats: Number(row.customer_repeats),
        largestAgentRepeats: Number(row.agent_repeats),
      });
    }
  }
  return articles;
}

function articleSums(row: Row): ArticleSums {
  return {
    exposed: Number(row.exposed),
    unexposed: Number(row.unexposed),
    cases: Number(row.cases),
    expected: Number(row.expected),
    variance: Number(row.variance),
    ratioAbove: Number(row.ratio_above),
    ratioBelow: Number(row.ratio_below),
    ratioVariance: Number(row.ratio_variance),
    information: Number(row.information),
  };
}

export function linkPattern(row: Row): LinkPattern {
  return {
    stratum: Number(row.stratum),
    codes: String(row.articles).split(' ').filter(Boolean),
    trials: Number(row.trials),
    repeats: Number(row.repeats),
  };
}
