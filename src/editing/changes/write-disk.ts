import { access, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from './disk.ts';

/** The disk of this machine. */
export const machineDisk: Disk = {
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  create: async (file, text) => {
    await mustBeFree(file);
    try {
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(file, { force: true });
      throw error;
    }
  },
  rename: async (from, to) => {
    await mustBeFree(to);
    await rename(from, to);
  },
  remove: (file) => rm(file),
  removeFolders: async (inner, outer) => {
    for (let folder = inner; ; folder = path.dirname(folder)) {
      await rmdir(folder);
      if (path.resolve(folder) === path.resolve(outer)) return;
    }
  },
};

async function mustBeFree(file: string): Promise<void> {
  const taken = await access(file).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`${file} is there already, and nothing is written over it.`);
}
