import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ContactRow, contactColumns } from './contact-row.ts';
import type { SimulatedLog } from './simulate-contacts.ts';

/** Writes the log, and the truth beside it: `log.csv` and `log.truth.json`. Gives the second file's path. */
export async function writeSimulatedLog({ rows, truth }: SimulatedLog, file: string): Promise<string> {
  const truthFile = `${file.replace(/\.csv$/i, '')}.truth.json`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${[contactColumns.join(','), ...rows.map(csvLine)].join('\n')}\n`);
  await writeFile(truthFile, `${JSON.stringify(truth, null, 2)}\n`);
  return truthFile;
}

/** No value of a simulated contact holds a comma, a quote or a line break. */
function csvLine(row: ContactRow): string {
  return contactColumns.map((column) => row[column]).join(',');
}
