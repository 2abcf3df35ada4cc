import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../command/usage-error.ts';
import { type CountedVote, parseVote } from './parse-vote.ts';

export interface ReadVotes {
  readonly votes: readonly CountedVote[];
  /** Lines that are no votes. */
  readonly unreadable: number;
}

/**
 * Reads files of votes, one JSON object a line. Empty lines do not count.
 *
 * @throws UsageError where a file is not there
 */
export async function readVotes(files: readonly string[]): Promise<ReadVotes> {
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) throw new UsageError(`There is no file ${file}. Name one with --feedback FILE.`);
  }
  const votes: CountedVote[] = [];
  let unreadable = 0;
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      const text = line.replace(/^\ufeff/, '').trim();
      if (text === '') continue;
      const vote = parseVote(text);
      if (vote) votes.push(vote);
      else unreadable++;
    }
  }
  return { votes, unreadable };
}
