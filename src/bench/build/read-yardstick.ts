import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFolder } from '../../article/read-folder.ts';

/** What the same work, none of it our own, takes on this machine at this moment on one core. */
export interface Yardstick {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const times = 5;

/**
 * Measures how long it takes to read and gzip every article of a content folder five times: the build's time over this
 * one can be compared with that of another machine, and of a busier moment.
 */
export async function readYardstick(contentDir: string): Promise<Yardstick> {
  const folder = path.join(contentDir, 'articles');
  const files = (await readFolder(folder)).map((file) => path.join(folder, file));
  const startedMs = performance.now();
  const cpuBefore = process.cpuUsage();
  for (let time = 1; time <= times; time++) for (const file of files) gzipSync(readFileSync(file));
  const { user, system } = process.cpuUsage(cpuBefore);
  return { seconds: (performance.now() - startedMs) / 1000, cpuSeconds: (user + system) / 1e6 };
}
