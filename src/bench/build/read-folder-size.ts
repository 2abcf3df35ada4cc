import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

/** How many files are below a folder, and their bytes together; none where there is no such folder. */
export async function readFolderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const size = { files: 0, bytes: 0 };
  for (const entry of entries.filter((found) => found.isFile())) {
    size.files += 1;
    size.bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return size;
}
