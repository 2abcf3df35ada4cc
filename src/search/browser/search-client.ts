import { noCodes } from '../code-table.ts';
import { findCodes } from '../find-codes.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { composeAnswer } from './compose-answer.ts';
import { loadCodes } from './load-codes.ts';
import { loadPagefind } from './pagefind.ts';
import { remembered } from './remembered.ts';
import { type Hits, searchIndex } from './search-index.ts';

export interface SearchClient {
  /** Begins to load what searching needs: call it when somebody turns to a search box. */
  warm(): void;
  /**
   * Answers a query with at most `limit` results. It never throws: that search does not work is an answer. Answers may
   * come in another order than their queries: each says which query it is for.
   */
  search(typed: string, limit: number): Promise<Answer>;
}

/** Nobody types more; a longer query is a pasted page. */
const longestQueryChars = 200;

export function createSearchClient({ pagefindUrl, codesUrl, language }: SearchConfig): SearchClient {
  const pagefind = remembered((attempt) => loadPagefind(pagefindUrl, attempt));
  const codes = remembered(() => loadCodes(codesUrl));

  const hitsFor = async (query: string, limit: number): Promise<Hits | undefined> => {
    try {
      return await searchIndex(await pagefind.get(), query, limit, language);
    } catch {
      pagefind.forget();
      return undefined;
    }
  };

  return {
    warm() {
      pagefind.get().catch(() => undefined);
      codes.get().catch(() => undefined);
    },
    async search(typed, limit) {
      const query = typed.slice(0, longestQueryChars);
      const found = findCodes(query, await codes.get().catch(() => noCodes));
      const digits = found.article?.code ?? found.unknown;
      // In quotation marks, or Pagefind would take 48218 for a beginning and find whatever starts with 4.
      const hits = await hitsFor(digits === undefined ? query : `"${digits}"`, limit);
      return composeAnswer({ typed, query, limit, codes: found, hits });
    },
  };
}
