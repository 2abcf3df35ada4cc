import type { SearchConfig } from '../search-config.ts';

/** The page that lists the results of a query. */
export function resultsAddress({ resultsUrl }: Pick<SearchConfig, 'resultsUrl'>, query: string): string {
  const sought = query.trim();
  return sought === '' ? resultsUrl : `${resultsUrl}?${new URLSearchParams({ q: sought })}`;
}
