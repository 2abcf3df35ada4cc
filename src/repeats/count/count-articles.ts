import type { ArticleCounts } from '../log-counts.ts';
import { clustersSql } from '../sql/clusters.ts';
import { agentsSql, cameBackSql, goneSql, largestRepeatsSql, largestSql } from '../sql/largest-shares.ts';
import { keep, type Row, type SqlEngine } from './sql-engine.ts';
import type { Strata } from './stratify.ts';
import { type Gone, sumArticle } from './sum-articles.ts';
import type { SummedCells } from './sum-cells.ts';

export interface ArticleParts extends SummedCells {
  readonly whole: number;
  readonly strata: Strata;
  readonly placeNumbers: readonly number[];
}

/** What estimates need to know of each article, sorted by code. */
export async function countArticles(engine: SqlEngine, parts: ArticleParts): Promise<ArticleCounts[]> {
  const clusters = byArticle(await engine.rows(clustersSql(engine.dialect)));
  const largest = await findLargest(engine);
  const gone = await readGone(engine, parts);
  const codes = [...Map.groupBy(parts.cells, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  return codes.map(([code, cells]) => {
    const cluster = clusters.get(code);
    return {
      code,
      ...sumArticle(cells, parts.totals, gone.get(code) ?? new Map()),
      customers: Number(cluster?.customers),
      clusterSquares: Number(cluster?.cluster_squares),
      squares: Number(cluster?.squares),
      largestCustomerRepeats: Number(largest.get(code)?.customer_repeats ?? 0),
      largestAgentRepeats: Number(largest.get(code)?.agent_repeats ?? 0),
    };
  });
}

/** Where one agent made all contacts, the agent tells nothing. */
async function findLargest(engine: SqlEngine): Promise<Map<string, Row>> {
  await keep(engine, 'came_back', cameBackSql);
  await keep(engine, 'largest_customer', largestSql('customer', engine.dialect));
  const [row] = await engine.rows(agentsSql(engine.dialect));
  const agents = largestSql('agent', engine.dialect);
  await keep(engine, 'largest_agent', Number(row?.agents) > 1 ? agents : `SELECT * FROM (${agents}) none WHERE 1 = 0`);
  return byArticle(await engine.rows(largestRepeatsSql));
}

/** By article and stratum. */
async function readGone(engine: SqlEngine, parts: ArticleParts): Promise<Map<string, Map<number, Gone>>> {
  const { whole, strata, placeNumbers } = parts;
  const stratumOf = new Map(placeNumbers.map((place, index) => [place, strata.stratumOf[index] as number]));
  const gone = new Map<string, Map<number, Gone>>();
  for (const row of await engine.rows(goneSql(engine.dialect))) {
    const ofArticle = gone.get(String(row.article)) ?? new Map<number, Gone>();
    const stratum = stratumOf.get(Number(row.place)) ?? 0;
    const before = ofArticle.get(stratum);
    ofArticle.set(stratum, {
      weight: (before?.weight ?? 0) + Number(row.parts) / whole,
      repeats: (before?.repeats ?? 0) + Number(row.repeats),
    });
    gone.set(String(row.article), ofArticle);
  }
  return gone;
}

function byArticle(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [String(row.article), row]));
}
