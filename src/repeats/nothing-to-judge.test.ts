import { expect, test } from 'vitest';
import { leftOut } from './left-out.ts';
import type { LogCounts } from './log-counts.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import { defaultOptions } from './options/analysis-options.ts';

const none = { contacts: 400, trials: 0, articles: [], unknownLinks: 0 } as unknown as LogCounts;

test.each([
  [leftOut.sharedCustomer, /customers, each by an id of their own: --map customer_id=COLUMN$/],
  [leftOut.future, /^See that opened_at is when contacts were opened/],
  [leftOut.notInbound, /--map direction=COLUMN$/],
  [leftOut.history, /^Give a log that is longer than twice the window of 7 days\.$/],
])('nothing is left, most of it for one reason (%s): what to do is about that', (reason, remedy) => {
  const counts = { ...none, leftOut: [{ reason: leftOut.noTopic, contacts: 1 }, ...[{ reason, contacts: 399 }]] };
  expect(nothingToJudge(counts, 'log.csv', defaultOptions, false)).toMatchObject({
    what: `None of 400 contacts can be judged (no topic: 1; ${reason}: 399).`,
    remedy: expect.stringMatching(remedy),
  });
});
