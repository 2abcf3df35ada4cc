import { createReadStream } from 'node:fs';
import { findMixedLineEnding } from './find-mixed-line-ending.ts';
import { type FoundRows, findRowPlaces, type SoughtRows } from './find-row-places.ts';
import type { LogFile } from './read-log-head.ts';

/** Finds rows of a log file again, to say where they stand. Reads the file once, as far as needed. */
export async function readRowPlaces(file: LogFile, sought: SoughtRows): Promise<FoundRows> {
  return findRowPlaces(decoded(file), file.delimiter, sought);
}

/** The first line that ends in another way than the first one; `undefined` where all end alike. */
export async function readMixedLineEnding(file: LogFile): Promise<number | undefined> {
  return findMixedLineEnding(decoded(file));
}

async function* decoded(file: LogFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(file.encoding);
  for await (const bytes of createReadStream(file.path)) yield decoder.decode(bytes as Uint8Array, { stream: true });
  yield decoder.decode();
}
