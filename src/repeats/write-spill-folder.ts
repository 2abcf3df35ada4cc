import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'firstfix-spill-';

export interface SpillFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * A folder for what does not fit in memory, readable by this user alone (0700). What it holds are contacts in clear:
 * it is removed at the end, and where a run was killed, at the start of the next one.
 */
export async function createSpillFolder(parent: string = tmpdir()): Promise<SpillFolder> {
  await removeLeftovers(parent);
  const path = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const [, pid] = /^firstfix-spill-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    // Another user's folder cannot be removed and is that user's to remove.
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
