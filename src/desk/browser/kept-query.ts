const key = 'desk-query';

/** What was typed is there again after Back and after a reload; a new call begins with an empty box. */
export function readQuery(): string {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate' ? '' : lastQuery();
}

/** What was last searched for in this tab. */
export function lastQuery(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepQuery(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Storage is off: the query is lost with the page.
  }
}
