import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import type { Disk } from './disk.ts';

/** The disk of this machine. */
export const realDisk: Disk = {
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  write: (file, content) => writeFile(file, content),
  move: (from, to) => rename(from, to),
  remove: (file) => rm(file, { recursive: true, force: true }),
  removeIfEmpty: async (folder) => {
    await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
    });
  },
};
