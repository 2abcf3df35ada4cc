import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SpillFolder } from '../write-spill-folder.ts';

/** Writes a copy, readable by this user alone, that goes when the spill folder goes. Gives its path. */
export async function writeCopy(spill: SpillFolder, pieces: AsyncIterable<Uint8Array | string>): Promise<string> {
  const copy = path.join(await mkdtemp(path.join(spill.path, 'copy-')), 'log');
  await pipeline(pieces, createWriteStream(copy, { mode: 0o600 }));
  return copy;
}
