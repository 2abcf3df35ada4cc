import { describe, expect, test } from 'vitest';
import { type Stratum, sumStrata } from '../../stats/mantel-haenszel.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { ArticleCounts, ArticleSums, LogCounts } from '../log-counts.ts';
import { defaultOptions } from '../options/analysis-options.ts';
import { type PatternRow, patternColumns, patternRows } from '../pattern-rows.ts';
import { type ArticleEstimate, estimateArticles } from './estimate-articles.ts';
import { judgeArticle } from './judge-article.ts';

/** An article in one stratum with `others` trials of which a tenth came back. */
function counts(repeats: number, contacts: number, more: Partial<ArticleCounts> = {}, others = 2000): LogCounts {
  const exposed = { exposed: contacts, exposedCases: repeats };
  const all = sumsOf({ ...exposed, unexposed: others, unexposedCases: others / 10 });
  const base = {
    code: '48217',
    contacts,
    all,
    withoutLargest: all,
    customers: contacts,
    clusterSquares: 1,
    squares: 1,
    ...{ comparable: contacts, largestCustomerRepeats: 1, largestAgentRepeats: 1 },
  };
  return {
    ...{ contacts: contacts + others, trials: contacts + others, repeats: repeats + others / 10, leftOut: [] },
    followed: contacts + others,
    reading: { repairedIds: 0, closedEarly: 0, closedUnreadably: 0 },
    ...{ fromUtcSeconds: 0, toUtcSeconds: 1e7, unknownLinks: 0, hasTopics: true, strata: 'topic, attempt', engine: '' },
    articles: [{ ...base, ...more }],
    patterns: patternColumns([
      { stratum: 1, codes: ['48217'], trials: contacts, repeats },
      { stratum: 1, codes: [], trials: others, repeats: others / 10 },
    ]),
  };
}

function sumsOf(stratum: Stratum): ArticleSums {
  const { exposed, unexposed, exposedCases, unexposedCases } = stratum;
  const information = (exposed * unexposed * (exposedCases + unexposedCases)) / (exposed + unexposed) ** 2;
  return { ...sumStrata([stratum]), exposed, unexposed, information };
}

const only = (log: LogCounts) => estimateArticles(log, defaultOptions).articles[0] as ArticleEstimate;
const judged = (log: LogCounts) => {
  const { spread, articles } = estimateArticles(log, defaultOptions);
  return judgeArticle(articles[0] as ArticleEstimate, spread, defaultOptions);
};

describe('64 contacts where a tenth of 2,000 others came back', () => {
  test('18 of 64 is a flag, in the words of the report', () => {
    expect(judged(counts(18, 64))).toEqual({
      verdict: 'flag',
      because: '18 of 64 came back within 7 days; 6.4 expected. 1.8 to 3.4 times as often.',
    });
  });

  // The whole chain for this one article, recomputed with SciPy 1.17 (hypergeom.stats, pearson3.sf, BFGS, brentq).
  test('18 of 64: dispersions, p and shrunken ratio', () => {
    const { comparison, p, shrunken } = only(counts(18, 64));
    // Given the ratio: 18 times 1/18 - 1/64 + 1/200 - 1/2000.
    expect(comparison?.dispersion).toBeCloseTo(0.79975, 10);
    expect(comparison?.nullDispersion).toBeCloseTo(0.8743098382599493, 10);
    expect((p ?? 0) / 8.0867e-5).toBeCloseTo(1, 3);
    expect(shrunken?.ratio).toBeCloseTo(2.4728, 3);
    expect(shrunken?.mean).toBeCloseTo(2.5262, 3);
    expect(shrunken?.low).toBeCloseTo(1.7519, 3);
    expect(shrunken?.high).toBeCloseTo(3.4041, 3);
  });

  test('expected repeats are those of the others alone: repeats over the ratio', () => {
    const { comparison, crudeRatio } = only(counts(18, 64));
    expect(comparison?.ratio).toBeCloseTo(2.8125, 10);
    expect(crudeRatio).toBeCloseTo(2.8125, 10);
    expect(comparison?.expected).toBeCloseTo(6.4, 10);
  });

  test('11 of 64 is watched: seldom chance, but too small, as far as one can tell, to matter', () => {
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

  test('6 of 64 cannot rule it out, and says how many more contacts it takes', () => {
    const { verdict, because, needed } = judged(counts(6, 64));
    expect(because).toContain('Nothing points to it, but so few repeats cannot rule it out.');
    expect(verdict).toBe('not-enough-data');
    // 6.4 / 0.93325 effective repeats are expected of 64 contacts, 25 are needed.
    expect(needed).toBe(Math.ceil(((25 * 0.93325) / 6.4) * 64 - 64));
  });

  test('9 of 64 leaves it open, and it takes many more contacts to find a ratio of 1.5', () => {
    const { verdict, because, needed } = judged(counts(9, 64));
    expect(verdict).toBe('not-enough-data');
    expect(because).toContain('That leaves open whether it makes a difference.');
    expect(needed).toBeGreaterThan(300);
    expect(needed).toBeLessThan(900);
  });
});

test('100 of 1,000 where a tenth is usual is harmless', () => {
  expect(judged(counts(95, 1000, {}, 20_000)).verdict).toBe('ok');
});

test('none of 300 is harmless too, and has numbers all the same', () => {
  const { comparison, shrunken, p } = only(counts(0, 300, {}, 20_000));
  expect(comparison?.expected).toBeCloseTo(29.56, 1);
  expect(comparison?.ratio).toBe(0);
  expect(p).toBeCloseTo(1, 3);
  // Nothing seen: up to 3.0 expected repeats are compatible (the rule of three), a few more where most articles have 1.
  expect(shrunken?.low).toBeGreaterThan(0);
  expect((shrunken?.high ?? 9) * 29.56).toBeGreaterThan(3);
  expect(shrunken?.high).toBeLessThan(0.5);
});

test('many articles that differ by chance alone: none is flagged, and hardly any spread is found', () => {
  // 200 articles; a tenth came back, as Poisson quantiles have it.
  const several = Array.from({ length: 200 }, (_, index) =>
    Math.round(100 + 9.5 * normalQuantile((index + 0.5) / 200)),
  );
  const logs = several.map((repeats) => counts(repeats, 1000, {}, 20_000));
  const articles = logs.map(({ articles: [article] }, index) => ({
    ...(article as ArticleCounts),
    code: String(10_000 + index),
  }));
  const rows = logs.flatMap((log, index) =>
    patternRows(log.patterns).map((pattern) => ({
      ...{ ...pattern, stratum: index, codes: pattern.codes.map(() => String(10_000 + index)) },
    })),
  );
  const patterns = patternColumns(rows);
  const estimates = estimateArticles({ ...(logs[0] as LogCounts), articles, patterns }, defaultOptions);
  expect(estimates.spread.ordinary.shape).toBeGreaterThan(300);
  const verdicts = estimates.articles.map((article) => judgeArticle(article, estimates.spread, defaultOptions).verdict);
  expect(verdicts).not.toContain('flag');
  expect(verdicts.filter((verdict) => verdict === 'ok').length).toBeGreaterThan(180);
});

test.each([
  ['customers', counts(18, 64, { customers: 9 }), 'Linked for fewer than 10 customers.'],
  ['expected', counts(4, 20), 'Too few contacts: 2 repeats expected, 5 are needed to judge.'],
  ['unexposed', counts(18, 64, {}, 20), 'No comparison: fewer than 30 contacts like these do not have it.'],
  [
    'comparison',
    counts(18, 64, {}, 40),
    'No comparison: of the contacts like these without it none came back, or all did.',
  ],
])('too little to judge: %s', (reason, log, because) => {
  const patterns = reason === 'comparison' ? patternColumns(patternRows(log.patterns).map(quietOthers)) : log.patterns;
  const estimate = only({ ...log, patterns });
  expect(estimate.ineligible).toBe(reason);
  expect(estimate.q).toBeUndefined();
  expect(judged({ ...log, patterns })).toMatchObject({ verdict: 'not-enough-data', because });
});

function quietOthers(pattern: PatternRow): PatternRow {
  return pattern.codes.length === 0 ? { ...pattern, repeats: 0 } : pattern;
}
