import { expect, test } from 'vitest';
import { formatFlagsReport } from './format-flags-report.ts';
import { checkGates } from './gates.ts';
import type { ArticleScore, RuleScore, RunScore } from './score-run.ts';
import { summariseRuns } from './summarise-runs.ts';

const said = {
  verdict: 'flag',
  riskRatio: 2,
  low: 1.5,
  high: 2.5,
  q: 0.01,
  p: 0.001,
  repeats: 12,
  expected: 10,
} as const;
const score: RuleScore = {
  ...{ flags: 10, falseFlags: 1, found: 9, bad: 20, excessFound: 90, excess: 100, excessAt10: 0.95 },
  byRatio: { '1.2': { found: 1, bad: 5 }, '1.5': { found: 4, bad: 10 }, '2': { found: 4, bad: 5 } },
};

function clean(change: Partial<RuleScore>, articles: readonly ArticleScore[] = []) {
  const run: RunScore = { rules: { 'this analysis': { ...score, ...change } }, articles };
  const summary = summariseRuns([run]);
  return { scenarios: [{ name: 'clean' as const, summary }], newArticles: summary.newArticles };
}

const missed = (change: Partial<RuleScore>, articles: readonly ArticleScore[] = []) =>
  checkGates(clean(change, articles)).flatMap(({ name, met }) => (met ? [] : [name]));

test('one false flag in ten is within bounds, two are not', () => {
  expect(missed({})).toEqual([]);
  expect(missed({ falseFlags: 2 })).toEqual(['false among flags']);
});

test('too few bad articles found, or too little excess in the first ten', () => {
  expect(missed({ found: 6 })).toEqual(['bad articles found']);
  expect(missed({ excessAt10: 0.91 })).toEqual(['excess in the first ten']);
});

test('what a scenario does not tell about is no gate: nothing of companions without companions', () => {
  const names = checkGates(clean({})).map(({ name }) => name);
  expect(names).toContain('false among flags');
  expect(names).not.toContain('innocent companions flagged');
  expect(names).not.toContain('new articles: seen / expected');
});

test('new articles that seem a fifth worse than they are miss their gate', () => {
  const article = {
    ratio: 1,
    trueRatio: 1,
    trueExcess: 0,
    trap: 'new',
    said: { ...said, verdict: 'ok', low: 0.9 },
  } as const;
  expect(missed({}, [article])).toEqual(['new articles: seen / expected']);
});

test('a terminal is told the share of false flags of each rule, and which gates are not met', () => {
  const { scenarios, newArticles } = clean({ falseFlags: 2 });
  const gates = checkGates({ scenarios, newArticles });
  const text = formatFlagsReport({ seeds: 1, firstSeed: 1, scenarios, gates, newArticles });
  expect(text).toMatch(/^this analysis +20\.0 +100 +10\.0 +45\.0 +20 +40 +80 +– +90 +95 +– +–$/m);
  expect(text).toContain('Gates, meant for 24 logs of each scenario: 1 of 3 not met');
  expect(text).toMatch(/NOT MET clean +false among flags +0\.200 {2}at most 0\.11/);
});
