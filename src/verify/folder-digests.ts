import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';

/** The SHA-256 of every file in a folder, by its path there. */
export type FolderDigests = Readonly<Record<string, string>>;

export function folderDigests(folder: string): FolderDigests {
  return Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The files that are in one of two folders only, or differ in a byte. */
export function differingFiles(before: FolderDigests, after: FolderDigests): string[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...files].filter((file) => before[file] !== after[file]);
}
