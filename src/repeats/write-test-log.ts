import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { contactTable } from './log/log-fields.ts';
import type { LogFile } from './log/log-file.ts';
import { readLogHeads } from './log/read-log-head.ts';

/** A folder, its name awkward on purpose, that is removed when the test is over. For tests. */
export async function testFolder(): Promise<string> {
  const folder = await newTestFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** One that its caller removes. For tests. */
export function newTestFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'firstfix test é '));
}

/** Writes a contact log into a folder of its own and gives its path. For tests. */
export async function writeTestLog(content: string | Uint8Array): Promise<string> {
  return writeTestFile('contacts [1].csv', content);
}

/** Writes a file into a folder of its own and gives its path. For tests. */
export async function writeTestFile(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(await testFolder(), name);
  await writeFile(file, content);
  return file;
}

/** Rows of text as CSV, everything between quotes. For tests. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/** Reads the heads of contact logs that stand in UTF-8. For tests. */
export async function readTestHeads(paths: readonly string[]): Promise<LogFile[]> {
  const spill = { path: await testFolder(), remove: async () => undefined };
  return readLogHeads(paths, contactTable, {
    ...{ mapping: new Map(), spill, sha256: createHash('sha256'), parquetColumns: async () => undefined },
  });
}
