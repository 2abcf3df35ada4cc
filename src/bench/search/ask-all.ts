import { quantile } from '../../stats/quantile.ts';
import type { BenchContent } from './bench-article.ts';
import { openSearch } from './open-search.ts';
import { type Outcome, rankOf } from './rank-of.ts';
import type { BenchQuery } from './read-queries.ts';
import type { Corrections, Latency } from './search-report.ts';

export interface Asked {
  readonly outcomes: readonly Outcome[];
  readonly corrections: Corrections;
  readonly latency: Latency;
}

const results = 10;

/**
 * Asks every query of a language as somebody who has typed it to its end, twice: the first time fetches, the second is
 * what is timed.
 */
export async function askAll(
  folder: string,
  lang: string,
  queries: readonly BenchQuery[],
  content: BenchContent,
): Promise<Asked> {
  const { search } = await openSearch(folder, lang);
  const idOf = new Map(content.articles.map(({ id, record }) => [record.url, id]));
  const outcomes: Outcome[] = [];
  const wrong: string[] = [];
  const times: number[] = [];
  const cpuTimes: number[] = [];
  let words = 0;
  for (const query of queries) {
    const answer = await search(query.q, results, { complete: true });
    const found = [answer.article, ...answer.results].flatMap((result) => (result ? (idOf.get(result.url) ?? '') : []));
    outcomes.push({ set: query.set, lang, q: query.q, rank: rankOf(query, found) });
    if (/typo/.test(query.set)) continue;
    words += query.q.split(/\s+/).length;
    wrong.push(...answer.corrections.map(({ typed, used }) => `${typed} > ${used}`));
  }
  for (const { q } of queries) {
    const from = performance.now();
    const before = process.cpuUsage();
    await search(q, results, { complete: true });
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - from);
    cpuTimes.push((user + system) / 1000);
  }
  return {
    outcomes,
    corrections: { lang, words, wrong: wrong.length, examples: [...new Set(wrong)].slice(0, 10) },
    latency: {
      lang,
      queries: times.length,
      p50Ms: tenths(quantile(times, 0.5)),
      p95Ms: tenths(quantile(times, 0.95)),
      cpuP50Ms: tenths(quantile(cpuTimes, 0.5)),
      cpuP95Ms: tenths(quantile(cpuTimes, 0.95)),
    },
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
