import { findLinePlaces } from './find-line-places.ts';
import { findMixedLineEnding } from './find-mixed-line-ending.ts';
import { type FoundRows, findRowPlaces, type SoughtRows } from './find-row-places.ts';
import type { LogFile } from './log-file.ts';
import { readText } from './read-bytes.ts';

/** Finds rows of a log file again, to say where they stand; a Parquet file has no lines. Reads as far as needed. */
export async function readRowPlaces(file: LogFile, sought: SoughtRows): Promise<FoundRows> {
  if (file.format === 'parquet') return { broken: new Map(), sound: new Map() };
  if (file.format === 'json-lines') return findLinePlaces(readText(file), sought);
  return findRowPlaces(readText(file), file.delimiter, sought);
}

/** The first line that ends in another way than the first one; `undefined` where all end alike. */
export async function readMixedLineEnding(file: LogFile): Promise<number | undefined> {
  return findMixedLineEnding(readText(file));
}
