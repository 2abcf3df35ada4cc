import { suggestedResults } from '../../search/suggested-results.ts';
import { quantile } from '../../stats/quantile.ts';
import { openSearch } from './open-search.ts';
import type { BenchQuery } from './read-queries.ts';
import type { FirstQuery } from './search-report.ts';

const sample = 100;

/** What a first query fetches, for queries taken evenly from those of a language. */
export async function measureFirstQuery(
  folder: string,
  lang: string,
  queries: readonly BenchQuery[],
): Promise<FirstQuery> {
  const step = Math.max(1, Math.floor(queries.length / sample));
  const asked = queries.filter((_, index) => index % step === 0).slice(0, sample);
  const costs = [];
  for (const { q } of asked) {
    const { search, fetched } = await openSearch(folder, lang);
    await search(q, suggestedResults, { complete: true, sparing: true });
    costs.push({ requests: fetched.length, bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0) });
  }
  const requests = costs.map((cost) => cost.requests);
  const bytes = costs.map((cost) => cost.bytes);
  return {
    lang,
    queries: asked.length,
    results: suggestedResults,
    requestsP50: quantile(requests, 0.5),
    requestsP95: quantile(requests, 0.95),
    requestsMost: Math.max(...requests),
    bytesP50: Math.round(quantile(bytes, 0.5)),
    bytesP95: Math.round(quantile(bytes, 0.95)),
    bytesMost: Math.max(...bytes),
  };
}
