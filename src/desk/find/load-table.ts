import { here } from '../browser/here.ts';
import { type DeskIndex, type DeskTable, indexTable } from './desk-table.ts';

/** @throws where the network or the desk does not give the table */
export async function loadTable(language: string): Promise<DeskIndex> {
  const response = await fetch(here.table(language));
  if (!response.ok) throw new Error(`${response.status} at ${here.table(language)}`);
  return indexTable((await response.json()) as DeskTable);
}
