import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that a process and all that it started hold now, in bytes: the sum of their resident sets, so that what
 * several of them share is counted in each. 0 once they have ended, and on systems without `/proc`.
 */
export function readTreeMemory(pid: number): number {
  return residentBytes(pid) + childrenOf(pid).reduce((sum, child) => sum + readTreeMemory(child), 0);
}

function residentBytes(pid: number): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(ifThere(() => readFileSync(`/proc/${pid}/status`, 'utf8'), ''))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

/** Each thread has children of its own. */
function childrenOf(pid: number): number[] {
  const threads = ifThere(() => readdirSync(`/proc/${pid}/task`), []);
  return threads
    .flatMap((thread) => ifThere(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '').split(' '))
    .filter((child) => child !== '')
    .map(Number);
}

/** A process may end between two looks at it. */
function ifThere<Value>(look: () => Value, otherwise: Value): Value {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
