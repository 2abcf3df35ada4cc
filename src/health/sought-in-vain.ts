import { phraseKey } from '../search/index/phrase-key.ts';
import type { SearchBeacon } from '../search/search-beacon.ts';

/** What people of one language sought and did not find. */
export interface SoughtInLanguage {
  readonly language: string;
  readonly searches: number;
  /** Those that found nothing at all; the others lacked some of what was typed. */
  readonly foundNothing: number;
  /** Most sought first. */
  readonly queries: readonly SoughtQuery[];
}

export interface SoughtQuery {
  /** As most people spelled it, corrected where the site corrected it. */
  readonly query: string;
  /** What else was typed for it, the most frequent first. */
  readonly alsoTyped: readonly string[];
  readonly searches: number;
  readonly foundNothing: number;
  /** The last day, `YYYY-MM-DD`. */
  readonly last: string;
}

/**
 * Counts searches by language and by what was sought: capitals, accents, hyphens and spaces make no difference, and a
 * corrected query counts as what it was corrected to.
 */
export function soughtInVain(beacons: readonly SearchBeacon[]): SoughtInLanguage[] {
  return [...Map.groupBy(beacons, ({ language }) => language)]
    .sort(([a], [b]) => compare(a, b))
    .map(([language, searches]) => ({
      language,
      searches: searches.length,
      foundNothing: countNothing(searches),
      queries: queriesOf(searches),
    }));
}

function queriesOf(searches: readonly SearchBeacon[]): SoughtQuery[] {
  return [...Map.groupBy(searches, keyOf)]
    .map(([, same]) => soughtQuery(same))
    .sort((a, b) => b.searches - a.searches || b.foundNothing - a.foundNothing || compare(a.query, b.query));
}

function soughtQuery(same: readonly SearchBeacon[]): SoughtQuery {
  const [query = ''] = byFrequency(same.map((beacon) => beacon.corrected ?? beacon.query));
  return {
    query,
    alsoTyped: byFrequency(same.map((beacon) => beacon.query)).filter((typed) => typed !== query),
    searches: same.length,
    foundNothing: countNothing(same),
    last:
      same
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '',
  };
}

/** `wi-fi`, `wifi` and `wi fi` are one. A query of signs alone has no words to compare. */
function keyOf({ query, corrected = query }: SearchBeacon): string {
  return phraseKey(corrected).replaceAll(' ', '') || corrected;
}

function byFrequency(texts: readonly string[]): string[] {
  return [...Map.groupBy(texts, (text) => text)]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compare(a, b))
    .map(([text]) => text);
}

function countNothing(searches: readonly SearchBeacon[]): number {
  return searches.filter(({ results }) => results === 0).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
