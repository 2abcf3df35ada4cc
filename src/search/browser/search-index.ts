import type { Language } from '../../site/language.ts';
import { foldQuery } from '../fold.ts';
import type { Result } from './answer.ts';
import type { Pagefind } from './pagefind.ts';
import { resultOf } from './result-of.ts';

export interface Hits {
  /** The best first; as many as were asked for. */
  readonly results: readonly Result[];
  /** How many there are. */
  readonly total: number;
}

/** Asks Pagefind, in the spelling of the index. A query in quotation marks finds whole words only. */
export async function searchIndex(pagefind: Pagefind, query: string, limit: number, language: Language): Promise<Hits> {
  const { results } = await pagefind.search(foldQuery(query, language.search.elisions));
  const shown = results
    .slice(0, limit)
    .map(async (result) => resultOf(await result.data(), result.matchedMetaFields ?? [], language));
  return { results: await Promise.all(shown), total: results.length };
}
