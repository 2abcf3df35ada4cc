import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** The files of a finished folder that hold a word, whatever its case, in their name or content, packed or not. */
export function filesWith(folder: string, word: string): string[] {
  return listFiles(folder).filter((file) => {
    const bytes = readFileSync(path.join(folder, file));
    // Pagefind's index is packed with gzip under names of its own.
    const content = bytes.length > 1 && bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes;
    return `${file}\n${content.toString('latin1')}`.toLowerCase().includes(word);
  });
}
