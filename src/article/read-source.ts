import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';

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
  const bytes = await readFile(file);
  try {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    return { problem: notUtf8(file, bytes) };
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    file,
    line: utf16 ? 1 : lineOfFirstBadByte(bytes),
    column: 1,
    severity: 'error',
    id: 'KB001',
    name: 'not-utf8',
    what: `This file is not UTF-8 text${utf16 ? ', but UTF-16' : ''}: accents would come out wrong.`,
    remedy: 'Save it again with the encoding UTF-8.',
  };
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    if (!isUtf8(bytes.subarray(start, at))) return line;
    start = at + 1;
    line++;
  }
  return 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
