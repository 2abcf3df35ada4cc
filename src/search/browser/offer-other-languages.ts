import type { OtherResults, SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import type { OtherAnswer, SearchClient } from './search-client.ts';

/** Looks into the other languages where an answer has little. */
export interface OtherLanguages {
  /** What follows another answer is not told any more. */
  answered(answer: Answer): void;
  /** Nothing is asked now. */
  stop(): void;
  /** Where one key leads: the first language in which anything was found, else the first. */
  first(): OtherResults | undefined;
}

/** With fewer results than this, another language may have what is sought. */
const fewResults = 3;

/** Nobody wants an index for every word that is half typed. */
const pauseMs = 600;

/**
 * @param limit how many results of each language
 * @param tell what was found, where anything was; told for the last answer alone
 */
export function offerOtherLanguages(
  client: SearchClient,
  { others }: SearchConfig,
  limit: number,
  tell: (found: readonly OtherAnswer[]) => void,
): OtherLanguages {
  let timer = 0;
  let asking = 0;
  let found: readonly OtherAnswer[] = [];
  const stop = () => {
    clearTimeout(timer);
    asking++;
    found = [];
  };
  const look = async (query: string) => {
    const own = asking;
    const all = await client.searchOther(query, limit);
    if (own !== asking || all.length === 0) return;
    found = all;
    tell(found);
  };
  return {
    stop,
    answered(answer) {
      stop();
      if (others.length > 0 && hasLittle(answer)) timer = window.setTimeout(look, pauseMs, answer.query);
    },
    first: () => others.find(({ language }) => language === found[0]?.language) ?? others[0],
  };
}

/** A code means the same in every language, and where this index cannot be read, another cannot either. */
function hasLittle({ article, unknownCode, failed, total }: Answer): boolean {
  return article === undefined && unknownCode === undefined && !failed && total < fewResults;
}

/** Whether a key leads to the other language: Ctrl+Enter, on a Mac Command+Enter too. */
export function isOtherKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey;
}
