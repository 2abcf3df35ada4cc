import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes the page into a folder, whole or not at all. Gives its path. */
export async function writeHealthPage(folder: string, html: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'health.html');
  await writeFile(`${file}.next`, html);
  await rename(`${file}.next`, file);
  return file;
}
