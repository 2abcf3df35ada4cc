import { type CodeTable, noCodes } from '../code-table.ts';
import { findCodes, type FoundCodes } from '../find-codes.ts';
import { foldQuery } from '../fold.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer, Result } from './answer.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { resultOf } from './result-of.ts';

export interface SearchClient {
  /** Begins to load what searching needs: call it when somebody turns to a search box. */
  warm(): void;
  /**
   * Answers a query with at most `limit` results; `undefined` where a later query has come in the meantime. It never
   * throws: that search does not work is an answer.
   */
  search(typed: string, limit: number): Promise<Answer | undefined>;
}

/** A longer query is a pasted page. */
const longestQueryChars = 200;

export function createSearchClient(config: SearchConfig): SearchClient {
  const pagefind = retrying(() => loadPagefind(config.pagefindUrl));
  const codes = retrying(() => loadCodes(config.codesUrl));
  let latest = 0;

  const answer = async (typed: string, limit: number): Promise<Answer> => {
    const query = typed.slice(0, longestQueryChars);
    const base = { query: typed, shortened: query.length < typed.length };
    const found = findCodes(foldQuery(query, []), await codes().catch(() => noCodes));
    try {
      const { results, total } = await searchIndex(await pagefind(), query, limit, config);
      return { ...base, ...named(found), ...pinned(found, results, total, limit), failed: false };
    } catch {
      return { ...base, ...named(found), ...pinned(found, [], 0, limit), failed: true };
    }
  };

  return {
    warm() {
      pagefind().catch(() => undefined);
      codes().catch(() => undefined);
    },
    async search(typed, limit) {
      const turn = ++latest;
      const answered = await answer(typed, limit);
      return turn === latest ? answered : undefined;
    },
  };
}
