import { z } from 'zod';
import { hasCodeShape } from '../../article/article-code.ts';
import { type Vote, voteReasons } from '../../site/vote.ts';

const voteSchema = z.looseObject({
  schemaVersion: z.literal(1),
  code: z.string().refine(hasCodeShape),
  helped: z.boolean(),
  reason: z.enum(voteReasons).optional(),
});

/** What of a vote is counted. */
export type CountedVote = Pick<Vote, 'code' | 'helped' | 'reason'>;

/** A line of a file of votes; nothing where it is none (docs/feedback.md). */
export function parseVote(line: string): CountedVote | undefined {
  try {
    const { code, helped, reason } = voteSchema.parse(JSON.parse(line));
    return { code, helped, ...(reason && !helped && { reason }) };
  } catch {
    return undefined;
  }
}
