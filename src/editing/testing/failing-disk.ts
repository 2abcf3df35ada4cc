import type { Disk } from '../changes/disk.ts';
import { machineDisk } from '../changes/write-disk.ts';

/** A disk on which one step fails, once. @param failing from 1 */
export function failingAt(failing: number): Disk {
  let step = 0;
  return watched(() => {
    step++;
    if (step === failing) throw new Error('No space left.');
  });
}

/** A disk that says how many steps were done on it. */
export function countingDisk(): { disk: Disk; steps: () => number } {
  let steps = 0;
  const disk = watched(() => {
    steps++;
  });
  return { disk, steps: () => steps };
}

function watched(see: () => void): Disk {
  const seen = <Args extends readonly unknown[], Result>(act: (...args: Args) => Promise<Result>) => {
    return async (...args: Args) => {
      see();
      return act(...args);
    };
  };
  return {
    makeFolder: seen(machineDisk.makeFolder),
    create: seen(machineDisk.create),
    rename: seen(machineDisk.rename),
    remove: seen(machineDisk.remove),
    removeFolders: seen(machineDisk.removeFolders),
  };
}
