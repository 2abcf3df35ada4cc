import type { BenchQuery } from './read-queries.ts';

/** What came of one query. */
export interface Outcome {
  readonly set: string;
  readonly lang: string;
  readonly q: string;
  /** The place of the first article that answers, from 1; 0 where none is among the first ten, or something was found where nothing should be. */
  readonly rank: number;
}

/**
 * The place of the first of the ids that answers a query. Where nothing answers it, nothing found is place 1.
 *
 * @example rankOf({ set: 's', lang: 'en', q: 'q', rel: ['b'] }, ['a', 'b']) // 2
 */
export function rankOf({ rel }: BenchQuery, found: readonly string[]): number {
  if (rel.length === 0) return found.length === 0 ? 1 : 0;
  return found.slice(0, 10).findIndex((id) => rel.includes(id)) + 1;
}
