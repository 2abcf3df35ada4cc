import type { Dialect } from './dialect.ts';
import { inUnits, unitsPerOne } from './exact-sum.ts';

/**
 * How much the outcomes of a customer's trials with an article are alike. Rows (article, customers, cluster_squares,
 * squares): how many customers, and the sums over them of the square of their residuals' sum and of the residuals'
 * squares, a residual being the outcome less the trial's part of its stratum's share of repeats.
 */
export function clustersSql({ real }: Dialect): string {
  return `SELECT article, COUNT(*) AS customers,
      ${real(`SUM(${inUnits(`residuals / ${unitsPerOne}e0 * residuals / ${unitsPerOne}e0`)})`)} / ${unitsPerOne} AS cluster_squares,
      ${real(`SUM(CAST(squares AS BIGINT))`)} / ${unitsPerOne} AS squares
    FROM (
      SELECT named.article AS article, trial.customer AS customer,
        SUM(FLOOR(trial.residual * ${unitsPerOne} + 0.5)) AS residuals,
        SUM(FLOOR(trial.residual * trial.residual * ${unitsPerOne} + 0.5)) AS squares
      FROM trial JOIN named ON named.links = trial.links
      GROUP BY named.article, trial.customer
    ) by_customer
    GROUP BY article ORDER BY article`;
}
