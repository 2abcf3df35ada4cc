import { enoughComparators } from './strata.ts';

/**
 * Everything an estimate needs, per article, in one statement: rows (article, rest, ...), where `rest` is 0 for all
 * trials and 1 for those without the article's largest customer and largest agent (most repeats, then most trials).
 *
 * Each trial counts for as much as it was followed. With n1 exposed and n0 unexposed trials of a stratum, n = n1 + n0, a exposed repeats, m repeats, c = m - a, each sum
 * runs over strata that hold an exposed trial: `stats/mantel-haenszel.ts` names the sources. `information` is
 * n1 n0 m / n². `cluster_squares` and `squares` are sums over customers of the square of their residuals' sum, and of
 * the residuals' squares, a residual being the outcome less the trial's part of its stratum's share of repeats.
 *
 * `comparable` are the exposed trials of strata with enough unexposed ones; `customer_repeats` and `agent_repeats` those
 * of the largest customer and agent.
 *
 * Portable on purpose: whole seconds, no named windows, no FILTER, no USING, whole numbers made real before a division.
 */
export function articleSumsSql(): string {
  return `WITH stratum_total AS (
      SELECT stratum, SUM(weight) AS n, SUM(repeated) AS m FROM trial GROUP BY stratum
    ),
    exposed AS (
      SELECT linked.article, trial.customer, trial.agent, trial.stratum, trial.repeated, trial.weight,
        trial.repeated - trial.weight * stratum_total.m / stratum_total.n AS residual
      FROM linked
      JOIN trial ON trial.contact = linked.contact
      JOIN stratum_total ON stratum_total.stratum = trial.stratum
    ),
    by_customer AS (
      SELECT article, customer, COUNT(*) AS trials, SUM(repeated) AS repeats, SUM(residual) AS residuals,
        SUM(residual * residual) AS squares,
        ROW_NUMBER() OVER (PARTITION BY article ORDER BY SUM(repeated) DESC, COUNT(*) DESC, customer) AS nth
      FROM exposed GROUP BY article, customer
    ),
    by_agent AS (
      SELECT article, agent, SUM(repeated) AS repeats,
        ROW_NUMBER() OVER (PARTITION BY article ORDER BY SUM(repeated) DESC, COUNT(*) DESC, agent) AS nth
      FROM exposed
      WHERE agent <> '' AND (SELECT COUNT(DISTINCT agent) FROM trial WHERE agent <> '') > 1
      GROUP BY article, agent
    ),
    cluster AS (
      SELECT article, COUNT(*) AS customers, SUM(trials) AS contacts, SUM(residuals * residuals) AS cluster_squares, SUM(squares) AS squares,
        MAX(CASE WHEN nth = 1 THEN repeats END) AS customer_repeats
      FROM by_customer GROUP BY article
    ),
    marked AS (
      SELECT exposed.article, exposed.stratum, exposed.repeated, exposed.weight,
        CASE WHEN by_customer.article IS NULL AND by_agent.article IS NULL THEN 0 ELSE 1 END AS dropped
      FROM exposed
      LEFT JOIN by_customer ON by_customer.nth = 1 AND by_customer.article = exposed.article
        AND by_customer.customer = exposed.customer
      LEFT JOIN by_agent ON by_agent.nth = 1 AND by_agent.article = exposed.article AND by_agent.agent = exposed.agent
    ),
    cell AS (
      SELECT article, stratum, 0 AS rest, SUM(weight) AS n1, SUM(repeated) AS a, 0 AS gone, 0 AS gone_repeats
      FROM marked GROUP BY article, stratum
      UNION ALL
      SELECT article, stratum, 1, SUM((1 - dropped) * weight), SUM((1 - dropped) * repeated), SUM(dropped * weight),
        SUM(dropped * repeated)
      FROM marked GROUP BY article, stratum
    ),
    filled AS (
      SELECT cell.article, cell.rest, cell.stratum, ${real('cell.n1')} AS n1, ${real('cell.a')} AS a,
        ${real('stratum_total.n - cell.gone')} AS n, ${real('stratum_total.m - cell.gone_repeats')} AS m
      FROM cell JOIN stratum_total ON stratum_total.stratum = cell.stratum
      WHERE cell.n1 > 0
    )
    SELECT filled.article, rest, SUM(n1) AS exposed, SUM(n - n1) AS unexposed, SUM(a) AS cases,
      SUM(n1 * m / n) AS expected,
      SUM(CASE WHEN n > 1 AND n > m THEN n1 * (n - n1) * m * (n - m) / (n * n * (n - 1)) ELSE 0 END) AS variance,
      SUM(a * (n - n1) / n) AS ratio_above, SUM((m - a) * n1 / n) AS ratio_below,
      SUM((m * n1 * (n - n1) - a * (m - a) * n) / (n * n)) AS ratio_variance,
      SUM(n1 * (n - n1) * m / (n * n)) AS information,
      MIN(cluster.contacts) AS contacts, MIN(cluster.customers) AS customers, MIN(cluster.cluster_squares) AS cluster_squares,
      MIN(cluster.squares) AS squares, MIN(cluster.customer_repeats) AS customer_repeats,
      COALESCE(MIN(by_agent.repeats), 0) AS agent_repeats,
      SUM(CASE WHEN n - n1 >= ${enoughComparators.unexposed} THEN n1 ELSE 0 END) AS comparable
    FROM filled JOIN cluster ON cluster.article = filled.article
      LEFT JOIN by_agent ON by_agent.article = filled.article AND by_agent.nth = 1
    GROUP BY filled.article, rest
    ORDER BY filled.article, rest`;
}

function real(number: string): string {
  return `CAST(${number} AS DOUBLE PRECISION)`;
}
