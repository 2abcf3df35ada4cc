import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { decodeText } from '../site/decode-text.ts';

/**
 * Reads a text file as UTF-8, without its byte-order mark and with every line ended by `\n`.
 *
 * @param contentDir the content folder
 * @param relative the file's path in it; problems name both together
 */
export async function readSource(
  contentDir: string,
  relative: string,
): Promise<{ source: string } | { problem: Problem }> {
  const file = path.join(contentDir, relative);
  return decodeText(file, await readFile(file));
}
