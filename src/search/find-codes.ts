import { hasCodeShape, parseArticleCode } from '../article/article-code.ts';
import { type CodeTable, type CodeTarget, errorCodeKey } from './code-table.ts';

export interface FoundCodes {
  /** The query is the code of this article. */
  readonly article?: CodeTarget & { readonly code: string };
  /** The query looks like an article's code and is none. */
  readonly unknown?: string;
  /** Articles about an error code in the query, the longest code first. */
  readonly aboutErrors: readonly CodeTarget[];
}

/** How many words a written error code may have: `ERR NAME NOT RESOLVED`, and one to spare. */
const mostWords = 5;

/**
 * Looks for codes in what was typed: an article's code alone, error codes anywhere.
 *
 * @example findCodes('48 21 7', table).article?.code // '48217'
 * @example findCodes('erreur e104 imprimante', table).aboutErrors[0]?.title // 'Connect the printer to Wi-Fi again'
 */
export function findCodes(query: string, table: CodeTable): FoundCodes {
  return { ...articleCodeIn(query, table), aboutErrors: errorsIn(query, table) };
}

function articleCodeIn(query: string, table: CodeTable): Pick<FoundCodes, 'article' | 'unknown'> {
  const digits = query.replace(/\s/g, '');
  if (!hasCodeShape(digits)) return {};
  const code = parseArticleCode(digits);
  const target = code && targetOf(code, table);
  return code && target ? { article: { code, ...target } } : { unknown: digits };
}

function errorsIn(query: string, table: CodeTable): CodeTarget[] {
  const words = query.split(/\s+/);
  const codes = new Set<string>();
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const key = errorCodeKey(words.slice(start, start + length).join(''));
      const known = Object.hasOwn(table.errors, key) ? table.errors[key] : undefined;
      for (const code of known ?? []) codes.add(code);
    }
  }
  return [...codes].map((code) => targetOf(code, table)).filter((target) => target !== undefined);
}

function targetOf(code: string, table: CodeTable): CodeTarget | undefined {
  const entry = Object.hasOwn(table.articles, code) ? table.articles[code] : undefined;
  return entry && { title: entry[0], url: entry[1] };
}
