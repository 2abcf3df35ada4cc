import { type Reason, voteReasons } from '../../site/vote.ts';
import type { CountedVote } from './parse-vote.ts';

/** What readers said of an article. Those who answer are few and not like the others: no verdict uses it. */
export interface ArticleVotes {
  readonly helped: number;
  readonly notHelped: number;
  /** Of those whom it did not help and who said why, most first. */
  readonly reasons: readonly { readonly reason: Reason; readonly votes: number }[];
}

/** Votes by article code. */
export function countVotes(votes: readonly CountedVote[]): Map<string, ArticleVotes> {
  const byCode = Map.groupBy(votes, ({ code }) => code);
  return new Map([...byCode].map(([code, own]) => [code, countOwn(own)]));
}

function countOwn(votes: readonly CountedVote[]): ArticleVotes {
  const helped = votes.filter((vote) => vote.helped).length;
  const reasons = voteReasons
    .map((reason) => ({ reason, votes: votes.filter((vote) => vote.reason === reason).length }))
    .filter((counted) => counted.votes > 0)
    .sort((a, b) => b.votes - a.votes);
  return { helped, notHelped: votes.length - helped, reasons };
}
