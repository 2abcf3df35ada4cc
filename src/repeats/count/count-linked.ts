import type { ShuffledCounts } from '../log-counts.ts';
import { countArticles } from './count-articles.ts';
import { linkPatterns } from './link-patterns.ts';
import type { ReadPatterns } from './read-patterns.ts';
import type { SqlEngine } from './sql-engine.ts';
import type { Strata } from './stratify.ts';
import type { SummedCells } from './sum-cells.ts';

/** How trials are compared. */
export interface Comparing {
  /** How many parts a trial has that was followed for the whole window. */
  readonly whole: number;
  readonly strata: Strata;
}

/** Counts trials by the articles linked, in strata that are there. */
export async function countLinked(
  engine: SqlEngine,
  { columns, placeNumbers }: ReadPatterns,
  sums: SummedCells,
  comparing: Comparing,
): Promise<ShuffledCounts> {
  return {
    articles: await countArticles(engine, { ...sums, placeNumbers, ...comparing }),
    patterns: linkPatterns(columns, comparing.strata),
  };
}
