import type { CodeTable } from '../code-table.ts';

/** @throws where the network or the site does not give the table, or gives something else */
export async function loadCodes(url: string): Promise<CodeTable> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  const table: unknown = await response.json();
  if (!Array.isArray(table) || !table.every(isEntry)) throw new Error(`No codes at ${url}`);
  return table;
}

function isEntry(entry: unknown): boolean {
  return Array.isArray(entry) && entry.length === 3 && entry.every((text) => typeof text === 'string');
}
