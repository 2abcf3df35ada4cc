import { expect, test } from 'vitest';
import type { ArticleScore, RuleScore, RunScore } from './score-run.ts';
import { summariseRuns } from './summarise-runs.ts';

const said = {
  repeats: 12,
  expected: 10,
  verdict: 'flag',
  riskRatio: 2,
  low: 1.5,
  high: 2.5,
  q: 0.01,
  p: 0.001,
} as const;
const rule: RuleScore = {
  ...{ flags: 0, falseFlags: 0, found: 0, bad: 2, excessFound: 0, excess: 20, excessAt10: 0.5 },
  byRatio: { '1.2': { found: 0, bad: 1 }, '2': { found: 0, bad: 1 } },
};
const run = (score: Partial<RuleScore>, articles: readonly ArticleScore[] = []): RunScore => ({
  rules: { ours: { ...rule, ...score } },
  articles,
});

test('the false-discovery rate is the mean over logs, and a log without flags has none false', () => {
  const { rules } = summariseRuns([run({ flags: 4, falseFlags: 2, found: 2, excessFound: 10 }), run({})]);
  expect(rules.ours).toMatchObject({
    ...{ falseDiscoveryRate: 0.25, anyFalseFlag: 0.5, flagsPerLog: 2, excessFound: 0.25, excessAt10: 0.5 },
    power: { share: 0.5, of: 4 },
  });
});

test('found by ratio, p and intervals are shares of all logs together; a rule without them has none', () => {
  const { rules } = summariseRuns([
    run({ byRatio: { '2': { found: 1, bad: 1 } }, nullBelow05: { count: 3, of: 50 }, covered: { count: 9, of: 10 } }),
    run({ byRatio: { '2': { found: 0, bad: 3 } }, nullBelow05: { count: 2, of: 50 } }),
  ]);
  expect(rules.ours).toMatchObject({
    powerByRatio: { '1.2': { share: null, of: 0 }, '2': { share: 0.25, of: 4 } },
    nullBelow05: { share: 0.05, of: 100 },
    coverage: { share: 0.9, of: 10 },
  });
});

test('what was said of articles is held against what is true', () => {
  const summary = summariseRuns([
    run({}, [
      { ratio: 2, trueRatio: 2, trueExcess: 30, said },
      { ratio: 1.5, trueRatio: 1.5, trueExcess: 10, said: { ...said, verdict: 'ok', low: 0.9, high: 1.1 } },
      { ratio: 1, trueRatio: 1, trueExcess: 0, said: { ...said, verdict: 'watch', p: 0.03 } },
      { ratio: 1, trueRatio: 1, trueExcess: 0, trap: 'new', said: { ...said, verdict: 'ok', p: 0.5, low: 0.9 } },
      { ratio: 1, trueRatio: 1, trueExcess: 0, trap: 'angry' },
    ]),
  ]);
  expect(summary).toMatchObject({
    nullBelow05: { share: 0.5, of: 2 },
    nullBelow01: { share: 0, of: 2 },
    coverage: { share: 0.5, of: 4 },
    coverageFlagged: { share: 1, of: 1 },
    logBiasFlagged: 0,
    verdicts: { flag: 0.2, watch: 0.2, ok: 0.4, 'not-enough-data': 0.2 },
    newArticles: { repeats: 12, expected: 10 },
    angryFlagged: { share: 0, of: 1 },
    companionsFlagged: { share: null, of: 0 },
    badCalledOk: { share: 0.5, of: 2 },
  });
});
