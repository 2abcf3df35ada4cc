import { type SearchBeacon, searchBeaconVersion } from '../search-beacon.ts';
import type { Answer } from './answer.ts';
import { maskQuery } from './mask-query.ts';
import { usedQuery } from './used-query.ts';

/**
 * What is told of a search, if it is to be told: it found nothing, or not all of what was typed. There is nothing in it
 * about the person, and no more of the time than the day.
 *
 * @param day `YYYY-MM-DD`
 */
export function beaconFor(answer: Answer, language: string, day: string): SearchBeacon | undefined {
  const { query, article, failed, total, missing, unknownErrorCodes, corrections } = answer;
  const found = article !== undefined || (total > 0 && missing.length === 0 && unknownErrorCodes.length === 0);
  if (found || failed || query.trim() === '') return undefined;
  return {
    schemaVersion: searchBeaconVersion,
    at: day,
    language,
    query: maskQuery(query),
    results: total,
    ...(corrections.length > 0 && { corrected: maskQuery(usedQuery(answer)) }),
  };
}
