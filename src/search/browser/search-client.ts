import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import type { SearchOptions } from './search-core.ts';
import { type WorkerSearch, workerSearch } from './worker-search.ts';

export type { SearchOptions } from './search-core.ts';

export interface SearchClient {
  /** Begins to load what searching needs: call it when somebody turns to a search box. */
  warm(): void;
  /**
   * Answers a query with at most `limit` results. It never throws: that search does not work is an answer. Answers may
   * come in another order than their queries: each says which query it is for.
   */
  search(typed: string, limit: number, options?: SearchOptions): Promise<Answer>;
  /** The same query in the other languages of the site, in their order; those that find nothing are left out. */
  searchOther(typed: string, limit: number): Promise<readonly OtherAnswer[]>;
}

/** What another language of the site has to say. */
export interface OtherAnswer {
  /** Its tag. */
  readonly language: string;
  readonly answer: Answer;
}

/** The pages' search boxes ask here; what another language needs is loaded when it is asked for. */
export function createSearchClient({ places, language }: SearchConfig): SearchClient {
  const searches = new Map<string, WorkerSearch>(places.map((place) => [place.language, workerSearch(place)]));
  const own = searches.get(language.tag);
  if (!own) throw new Error(`There is no search in "${language.tag}".`);
  const others = [...searches].filter(([tag]) => tag !== language.tag);
  return {
    warm: own.warm,
    search: own.search,
    async searchOther(typed, limit) {
      const answers = others.map(async ([tag, { search }]) => ({
        language: tag,
        answer: await search(typed, limit, { complete: true }),
      }));
      return (await Promise.all(answers)).filter(({ answer }) => answer.results.length > 0);
    },
  };
}
