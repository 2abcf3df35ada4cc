import { expect, test } from 'vitest';
import { rankOf } from './rank-of.ts';
import { macroOf, summariseSets } from './summarise-sets.ts';

const query = { set: 's', lang: 'en', q: 'q' };

test('the rank of a query is the place of its first answer among ten; where nothing answers, nothing must be found', () => {
  const eleven = [...Array.from({ length: 10 }, (_, index) => `x${index}`), 'b'];
  expect(rankOf({ ...query, rel: ['b', 'c'] }, ['a', 'c', 'b'])).toBe(2);
  expect(rankOf({ ...query, rel: ['b'] }, eleven)).toBe(0);
  expect(rankOf({ ...query, rel: [] }, [])).toBe(1);
  expect(rankOf({ ...query, rel: [] }, ['a'])).toBe(0);
});

test('figures are shares of queries, and the mean counts each set the same', () => {
  const outcomes = [1, 1, 2, 0].map((rank) => ({ ...query, rank }));
  const sets = summariseSets([...outcomes, { ...query, set: 't', rank: 1 }]);
  expect(sets[0]).toMatchObject({ n: 4, success1: 0.5, success3: 0.75, success10: 0.75, mrr: 0.625 });
  expect(sets[0]?.intervals.success1[0]).toBeLessThan(0.5);
  expect(macroOf(sets).en).toMatchObject({ success1: 0.75 });
});
