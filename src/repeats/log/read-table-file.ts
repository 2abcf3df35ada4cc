import { open, stat } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { UsageError } from '../../command/usage-error.ts';
import type { Problem } from '../../problem/problem.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { detectFileKind } from './detect-file-kind.ts';
import { cutOff, emptyFile, notALog } from './file-problems.ts';
import type { TableFile } from './log-file.ts';
import type { LogReading } from './log-reading.ts';
import { readBytes, readText, unpacked } from './read-bytes.ts';
import { writeCopy } from './write-copy.ts';

/** A file that is a table, and the beginning of its text. */
export interface ReadFile {
  readonly file: TableFile;
  readonly head: string;
}

type Reading = Pick<LogReading, 'spill' | 'sha256'>;

const headBytes = 1 << 20;

/**
 * Reads all bytes of a file once: they tell its encoding, and whether it is whole. What can be read once only (a pipe)
 * and text that is not UTF-8 is copied into the spill folder.
 *
 * @throws UsageError where there is no file
 */
export async function readTableFile(path: string, reading: Reading): Promise<ReadFile | { problem: Problem }> {
  const source = (await isPipe(path)) ? await writeCopy(reading.spill, readBytes(path)) : path;
  const start = await readStart(source);
  const gzip = start[0] === 0x1f && start[1] === 0x8b;
  const encoding = await survey(source, gzip, reading);
  if (encoding === undefined) return { problem: cutOff(path) };

  const head = gzip ? gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }) : start;
  const kind = detectFileKind(head, encoding);
  if (kind.kind === 'empty') return { problem: emptyFile(path) };
  if (kind.kind === 'not-a-log') return { problem: notALog(path, kind.seems, kind.remedy) };
  if (kind.kind === 'parquet') {
    const remedy = 'Unpack it: Parquet is compressed inside.';
    if (gzip) return { problem: notALog(path, 'Parquet, compressed once more', remedy) };
    return { file: { path, source, format: 'parquet', gzip }, head: '' };
  }
  const format = kind.kind === 'text' ? 'csv' : 'json-lines';
  return {
    file: { path, format, ...(await asUtf8({ source, gzip, encoding }, reading)) },
    head: new TextDecoder(encoding).decode(head),
  };
}

async function isPipe(path: string): Promise<boolean> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new UsageError(`There is no file ${path}.`);
    throw error;
  });
  if (info.isDirectory()) throw new UsageError(`${path} is a folder. Name the files in it: --log ${path}/FILE.csv`);
  return !info.isFile();
}

async function readStart(source: string): Promise<Uint8Array> {
  const handle = await open(source);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The encoding of the whole file; `undefined` where it is packed and stops before its end. */
async function survey(source: string, gzip: boolean, { sha256 }: Reading): Promise<Encoding | undefined> {
  async function* hashed() {
    for await (const bytes of readBytes(source)) {
      sha256.update(bytes);
      yield bytes;
    }
  }
  return detectEncoding(unpacked(hashed(), gzip)).catch((error: NodeJS.ErrnoException) => {
    if (error.code?.startsWith('Z_')) return undefined;
    throw error;
  });
}

const encodingNames = { 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };

async function asUtf8(
  packing: { source: string; gzip: boolean; encoding: Encoding },
  { spill }: Reading,
): Promise<Pick<TableFile, 'source' | 'gzip' | 'note'>> {
  const { source, gzip, encoding } = packing;
  if (encoding === 'utf-8') return { source, gzip };
  const note = `is not UTF-8 and was read as ${encodingNames[encoding]}.`;
  return { source: await writeCopy(spill, readText(packing)), gzip: false, note };
}
