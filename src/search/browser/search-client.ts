import { noCodes } from '../code-table.ts';
import { findCodes } from '../find-codes.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { composeAnswer } from './compose-answer.ts';
import { loadCodes } from './load-codes.ts';
import { loadPagefind } from './pagefind.ts';
import { remembered } from './remembered.ts';
import { searchIndex } from './search-index.ts';

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
  const pagefind = remembered(() => loadPagefind(pagefindUrl));
  const codes = remembered(() => loadCodes(codesUrl));


  return {
    warm() {
      pagefind().catch(() => undefined);
      codes().catch(() => undefined);
    },
    async search(typed, limit) {
      const query = typed.slice(0, longestQueryChars);
      const found = findCodes(query, await codes().catch(() => noCodes));
      const digits = found.article?.code ?? found.unknown;
      // In quotation marks, or Pagefind would take 48218 for a beginning and find whatever starts with 4.
      const sought = digits === undefined ? query : `"${digits}"`;
      const hits = pagefind().then((loaded) => searchIndex(loaded, sought, limit, language));
      return composeAnswer({ typed, query, limit, codes: found, hits: await hits.catch(() => undefined) });
    },
  };
}
