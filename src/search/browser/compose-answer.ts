import type { CodedTarget } from '../code-table.ts';
import type { Answer, Result } from './answer.ts';
import type { Found } from './search-index.ts';

export interface AnswerParts {
  readonly typed: string;
  readonly shortened: boolean;
  readonly limit: number;
  readonly byCode: {
    /** The digits that were typed, where they have the form of an article's code. */
    readonly digits?: string;
    readonly article?: CodedTarget;
    readonly near: readonly CodedTarget[];
    /** Articles about the error codes that were typed. */
    readonly aboutErrors: readonly CodedTarget[];
  };
  readonly unknownErrorCodes: readonly string[];
  /** Left out where the index could not be read. */
  readonly found: Found | undefined;
  readonly failed: boolean;
}

/**
 * Puts an answer together: the article whose code was typed stands apart, articles about an error code that was typed
 * come first, then what the index holds, each once.
 */
export function composeAnswer(parts: AnswerParts): Answer {
  const { typed, shortened, limit, byCode, unknownErrorCodes, found, failed } = parts;
  const { digits, article, near, aboutErrors } = byCode;
  const others = (found?.results ?? []).filter(({ url }) => url !== article?.url);
  const first = aboutErrors.map((target) => others.find(({ url }) => url === target.url) ?? bareResult(target));
  const rest = others.filter((result) => !first.includes(result));
  const results = [...first, ...rest].slice(0, limit);
  const repeated = (found?.results.length ?? 0) - rest.length;
  return {
    query: typed,
    shortened,
    ...(article && { article }),
    ...(digits !== undefined && !article && { unknownCode: digits }),
    nearCodes: near,
    unknownErrorCodes,
    corrections: found?.corrections ?? [],
    missing: found?.missing ?? [],
    results,
    total: Math.max(results.length, first.length + (found?.total ?? 0) - repeated),
    failed: failed || found === undefined || found.incomplete,
  };
}

function bareResult(target: CodedTarget): Result {
  return { ...target, leadsTo: target.url, passage: [], missing: [] };
}
