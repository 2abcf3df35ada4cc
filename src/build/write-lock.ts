import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const lookAgainMs = 200;

/**
 * Runs a build of a folder when no other is writing it: two at once, and the second begins when the first is done. A
 * build that was killed is not waited for.
 *
 * @param waiting is told once, where there is something to wait for
 */
export async function whenNobodyWrites<Result>(
  outDir: string,
  waiting: () => void,
  build: () => Promise<Result>,
): Promise<Result> {
  const lock = `${path.resolve(outDir)}.lock`;
  for (let told = false; !(await take(lock)); told = true) {
    if (!told) waiting();
    await wait(lookAgainMs);
  }
  try {
    return await build();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
