import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Every file below a folder, as paths relative to it with `/`, in the order of their code units: the same on every
 * machine. Nothing where there is no such folder; names that begin with a dot are passed over.
 */
export async function readFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}
