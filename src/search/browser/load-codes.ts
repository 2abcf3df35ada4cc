import type { CodeTable } from '../code-table.ts';

/** @throws where the network or the site does not give the table, or gives something else */
export async function loadCodes(url: string): Promise<CodeTable> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  const table: Partial<CodeTable> = await response.json();
  if (!table.articles || !table.errors) throw new Error(`No codes at ${url}`);
  return { articles: table.articles, errors: table.errors };
}
