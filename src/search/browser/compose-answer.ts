import type { CodeTarget } from '../code-table.ts';
import type { FoundCodes } from '../find-codes.ts';
import type { Answer, Result } from './answer.ts';
import type { Hits } from './search-index.ts';

export interface AnswerParts {
  readonly typed: string;
  /** What was searched for: the beginning of what was typed, or all of it. */
  readonly query: string;
  readonly limit: number;
  readonly codes: FoundCodes;
  /** Left out where the index could not be read. */
  readonly hits: Hits | undefined;
}

/**
 * Puts an answer together: the article whose code was typed stands apart, articles about an error code that was typed
 * come first, then what the index holds, each once.
 */
export function composeAnswer({ typed, query, limit, codes, hits }: AnswerParts): Answer {
  const { article, unknown, aboutErrors } = codes;
  const found = (hits?.results ?? []).filter(({ url }) => url !== article?.url);
  const first = aboutErrors.map((target) => found.find(({ url }) => url === target.url) ?? bareResult(target));
  const rest = found.filter((result) => !first.includes(result));
  const results = [...first, ...rest].slice(0, limit);
  const repeated = (hits?.results.length ?? 0) - found.length;
  return {
    query: typed,
    shortened: query.length < typed.length,
    ...(article && { article }),
    ...(unknown !== undefined && { unknownCode: unknown }),
    results,
    total: Math.max(results.length, (hits?.total ?? 0) - repeated),
    failed: hits === undefined,
  };
}

function bareResult(target: CodeTarget): Result {
  return { ...target, leadsTo: target.url, passage: [] };
}
