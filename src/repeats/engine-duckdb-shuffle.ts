import { type Comparing, countLinked } from './count/count-linked.ts';
import type { TrialCounting } from './count/count-trials.ts';
import { readPatterns } from './count/read-patterns.ts';
import { sumCells } from './count/sum-cells.ts';
import type { Database } from './engine-duckdb-connection.ts';
import type { ShuffledCounts } from './log-counts.ts';
import { shuffledLinksSql } from './sql/shuffled-links.ts';

/** Counts the log again and again with its articles shuffled among contacts alike; leaves `tried` as it was. */
export async function countShuffled(
  database: Database,
  shuffles: number,
  counting: TrialCounting,
  comparing: Comparing,
): Promise<ShuffledCounts[]> {
  const counts: ShuffledCounts[] = [];
  await database.run('ALTER VIEW tried RENAME TO tried_as_is');
  for (let seed = 1; seed <= shuffles; seed++) {
    await database.run(shuffledLinksSql(seed));
    const patterns = await readPatterns(database, counting, comparing.whole);
    counts.push(await countLinked(database, patterns, sumCells(patterns.columns, comparing.strata), comparing));
    await forgetLargest(database);
    await database.run('DROP TABLE tried');
  }
  await database.run('ALTER VIEW tried_as_is RENAME TO tried');
  return counts;
}

/** What `countLinked` leaves behind. */
export async function forgetLargest(database: Database): Promise<void> {
  await database.run('DROP TABLE came_back; DROP TABLE largest_customer; DROP TABLE largest_agent');
}
