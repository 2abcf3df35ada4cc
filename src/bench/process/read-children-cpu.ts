import { readFileSync } from 'node:fs';

/** Linux counts processor time in these, whatever the machine. */
const ticksPerSecond = 100;

/**
 * The processor time, in seconds, of all processes that this one started and that have ended, with all that they
 * started: what other work on the machine hardly changes. `undefined` on systems without `/proc`.
 */
export function readChildrenCpuSeconds(): number | undefined {
  try {
    return childrenCpuSeconds(readFileSync('/proc/self/stat', 'utf8'));
  } catch {
    return undefined;
  }
}

/** Fields 16 and 17 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the second may hold anything. */
function childrenCpuSeconds(stat: string): number {
  const fromThird = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fromThird[13]) + Number(fromThird[14])) / ticksPerSecond;
}
