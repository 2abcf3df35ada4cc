import { describe, expect, test } from 'vitest';
import { type Stratum, sumStrata } from '../../stats/mantel-haenszel.ts';
import type { ArticleCounts, ArticleSums, LogCounts } from '../log-counts.ts';
import { defaultOptions } from '../options/analysis-options.ts';
import { type ArticleEstimate, estimateArticles } from './estimate-articles.ts';
import { judgeArticle } from './judge-article.ts';

/** An article in one stratum with `others` trials of which a tenth came back. */
function counts(repeats: number, contacts: number, more: Partial<ArticleCounts> = {}, others = 2000): LogCounts {
  const exposed = { exposed: contacts, exposedCases: repeats };
  const all = sumsOf({ ...exposed, unexposed: others, unexposedCases: others / 10 });
  const base = { code: '48217', all, withoutLargest: all, customers: contacts, clusterSquares: 1, squares: 1 };
  return {
    ...{ contacts: contacts + others, trials: contacts + others, repeats: repeats + others / 10, leftOut: [] },
    reading: { repairedIds: 0, closedEarly: 0, closedUnreadably: 0 },
    ...{ fromUtcSeconds: 0, toUtcSeconds: 1e7, unknownLinks: 0, hasTopics: true, strata: 'topic, attempt', engine: '' },
    articles: [{ ...base, ...more }],
    patterns: [
      { stratum: 1, codes: ['48217'], trials: contacts, repeats },
      { stratum: 1, codes: [], trials: others, repeats: others / 10 },
    ],
  };
}

function sumsOf(stratum: Stratum): ArticleSums {
  const { exposed, unexposed, exposedCases, unexposedCases } = stratum;
  const information = (exposed * unexposed * (exposedCases + unexposedCases)) / (exposed + unexposed) ** 2;
  return { ...sumStrata([stratum]), exposed, unexposed, information };
}

const only = (log: LogCounts): ArticleEstimate => estimateArticles(log, defaultOptions)[0] as ArticleEstimate;
const judged = (log: LogCounts) => judgeArticle(only(log), defaultOptions);

describe('64 contacts where a tenth of 2,000 others came back', () => {
  test('18 of 64 is a flag, in the words of the report', () => {
    expect(judged(counts(18, 64))).toEqual({
      verdict: 'flag',
      // ln 2.8125 give or take 1.645 times the root of 1/18 - 1/64 + 1/200 - 1/2000.
      because: '18 of 64 came back within 7 days; 6.4 expected. 2.0 to 4.0 times as often.',
    });
  });

  test('expected repeats are those of the others alone: repeats over the ratio', () => {
    const { comparison, crudeRatio } = only(counts(18, 64));
    expect(comparison?.ratio).toBeCloseTo(2.8125, 10);
    expect(crudeRatio).toBeCloseTo(2.8125, 10);
    expect(comparison?.expected).toBeCloseTo(6.4, 10);
  });

  test('11 of 64 is watched: seldom chance, but perhaps too small to matter', () => {
    expect(judged(counts(11, 64))).toMatchObject({ verdict: 'watch', because: expect.stringContaining('too small') });
  });

  test('18 of 64 that rest on one customer or agent are watched', () => {
    const rest = sumsOf({ exposed: 46, exposedCases: 5, unexposed: 2000, unexposedCases: 200 });
    const because = expect.stringContaining('Without one customer or one agent it could be chance.');
    expect(judged(counts(18, 64, { withoutLargest: rest }))).toMatchObject({ verdict: 'watch', because });
    const { withoutLargest, ...article } = counts(18, 64).articles[0] as ArticleCounts;
    expect(withoutLargest).toBeDefined();
    expect(judged({ ...counts(18, 64), articles: [article] })).toMatchObject({ verdict: 'watch', because });
  });

  test('18 of 64 by customers who each come back often is no flag: their contacts are alike', () => {
    const clustered = counts(18, 64, { clusterSquares: 120, squares: 12 });
    expect(only(clustered).designEffect).toBeGreaterThan(9);
    expect(judged(clustered).verdict).not.toBe('flag');
  });

  test('6 of 64 leaves it open, and says how many more contacts it takes', () => {
    const { verdict, needed } = judged(counts(6, 64));
    expect(verdict).toBe('not-enough-data');
    expect(needed).toBeGreaterThan(300);
    expect(needed).toBeLessThan(900);
  });
});

test('100 of 1,000 where a tenth is usual is harmless', () => {
  expect(judged(counts(95, 1000, {}, 20_000)).verdict).toBe('ok');
});

test('none of 300 is harmless too, with an exact upper limit', () => {
  const { comparison } = only(counts(0, 300, {}, 20_000));
  expect(comparison).toMatchObject({ ratio: 0, low: 0, p: expect.closeTo(1, 3) });
  expect(comparison?.expected).toBeCloseTo(29.56, 1);
  // Nothing seen: up to 3.0 expected repeats are compatible (the rule of three), less here, as variance is below Poisson's.
  expect((comparison?.high ?? 0) * (comparison?.expected ?? 0)).toBeCloseTo(3 * 0.9, 0);
});

test.each([
  ['customers', counts(18, 64, { customers: 9 }), 'Linked for fewer than 10 customers.'],
  ['expected', counts(4, 20), 'Too few contacts: 2 repeats expected, 5 are needed to judge.'],
  ['unexposed', counts(18, 64, {}, 20), 'No comparison: fewer than 30 contacts like these do not have it.'],
  ['comparison', counts(18, 64, {}, 40), 'No comparison: none of the contacts like these without it came back.'],
])('too little to judge: %s', (reason, log, because) => {
  const patterns = reason === 'comparison' ? log.patterns.map(quietOthers) : log.patterns;
  const estimate = only({ ...log, patterns });
  expect(estimate.ineligible).toBe(reason);
  expect(estimate.q).toBeUndefined();
  expect(judgeArticle(estimate, defaultOptions)).toMatchObject({ verdict: 'not-enough-data', because });
});

function quietOthers(pattern: LogCounts['patterns'][number]): LogCounts['patterns'][number] {
  return pattern.codes.length === 0 ? { ...pattern, repeats: 0 } : pattern;
}
