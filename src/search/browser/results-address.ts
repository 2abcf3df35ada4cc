import type { SearchConfig } from '../search-config.ts';

/**
 * The page that lists the results of a query.
 *
 * @param asTyped no word is to be corrected
 */
export function resultsAddress(
  { resultsUrl }: Pick<SearchConfig, 'resultsUrl'>,
  query: string,
  asTyped = false,
): string {
  const sought = query.trim();
  if (sought === '') return resultsUrl;
  return `${resultsUrl}?${new URLSearchParams({ q: sought, ...(asTyped && { exact: '1' }) })}`;
}

/** What an address of the results page asks for. */
export function soughtIn(search: string): { readonly query: string; readonly asTyped: boolean } {
  const asked = new URLSearchParams(search);
  return { query: asked.get('q') ?? '', asTyped: asked.get('exact') === '1' };
}
