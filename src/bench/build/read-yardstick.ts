import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFolder } from '../../article/read-folder.ts';

const times = 5;

/**
 * How many seconds this machine takes, at this moment and on one core, to read and gzip every article of a content
 * folder five times. The build's time over this one can be compared with that of another machine: nothing here is our own.
 */
export async function readYardstick(contentDir: string): Promise<number> {
  const folder = path.join(contentDir, 'articles');
  const files = (await readFolder(folder)).map((file) => path.join(folder, file));
  const startedMs = performance.now();
  for (let time = 1; time <= times; time++) for (const file of files) gzipSync(readFileSync(file));
  return (performance.now() - startedMs) / 1000;
}
