import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../command/usage-error.ts';
import type { Problem } from '../problem/problem.ts';
import type { SearchBeacon } from '../search/search-beacon.ts';
import { parseSearchLine } from './parse-search-line.ts';

export interface ReadSearches {
  readonly beacons: readonly SearchBeacon[];
  /** One for each line that cannot be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads files of search beacons, one JSON object a line. Empty lines do not count.
 *
 * @throws UsageError where a file is not there
 */
export async function readSearches(files: readonly string[]): Promise<ReadSearches> {
  await Promise.all(files.map(mustBeFile));
  const beacons: SearchBeacon[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number++;
      const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (text.trim() === '') continue;
      const read = parseSearchLine(text);
      if ('because' in read) problems.push(problemAt(file, number, read.because));
      else beacons.push(read);
    }
  }
  return { beacons, problems };
}

/** How many lines were left out, of how many: `2 of 6 lines were not counted.` */
export function unreadableSentence({ beacons, problems }: ReadSearches): string {
  const lines = beacons.length + problems.length;
  return `${problems.length} of ${lines} ${lines === 1 ? 'line' : 'lines'} ${problems.length === 1 ? 'was' : 'were'} not counted.`;
}

function problemAt(file: string, line: number, because: string): Problem {
  return {
    file,
    line,
    severity: 'warning',
    id: 'HLT001',
    name: 'search-unreadable',
    what: `This line was not counted: ${because}.`,
    remedy: 'docs/search-beacons.md says what a line holds; remove it, or mend what writes the file.',
  };
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`There is no file ${file}. Name one with --searches FILE.`);
}
