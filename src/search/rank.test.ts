import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hit, rank } from './rank.ts';

const hit = (id: string, places: readonly number[] = [], fields: readonly string[] = [], score = 1): Hit => ({
  id,
  score,
  places,
  fields,
});
const all = { total: 100, wanted: 100, leastCoverage: 0 };
const order = (...found: Hit[][]) => rank(found, all).best.map(({ id }) => id);

describe('first comes the record', () => {
  test('that has more of the words', () => {
    expect(order([hit('b'), hit('a')], [hit('b')])).toEqual(['b', 'a']);
  });

  test('that has the rarer one', () => {
    const common = Array.from({ length: 30 }, (_, index) => hit(`c${index}`));
    expect(order([...common, hit('a')], [hit('b')])[0]).toBe('b');
  });

  test('in which the words stand together', () => {
    expect(order([hit('a', [1]), hit('b', [1])], [hit('a', [90]), hit('b', [2])])).toEqual(['b', 'a']);
  });

  test('whose title has all of them, not that whose title has one and whose text has the other often', () => {
    const title = ['title'];
    const found = [
      [hit('a', [], title), hit('b', [], title, 2)],
      [hit('a', [], title), hit('b', [5, 50], [], 2)],
    ];
    expect(order(...found)).toEqual(['a', 'b']);
  });
});

test('records are ordered where nobody knows how many there are', () => {
  expect(
    rank([[hit('a'), hit('b')], [hit('b')]], { ...all, total: 0 }).best.map(({ id, coverage }) => [id, coverage]),
  ).toMatchObject([
    ['b', 1],
    ['a', expect.any(Number)],
  ]);
});

test('what is missing is told, and the order does not depend on the order of what was found', () => {
  expect(rank([[hit('a')], []], all).best).toMatchObject([{ id: 'a', has: [true, false] }]);
  const hits = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9)), { selector: ([id]) => id });
  fc.assert(
    fc.property(fc.array(hits, { minLength: 1, maxLength: 4 }), (found) => {
      const asHits = found.map((word) => word.map(([id, place]) => hit(id, [place])));
      const turned = asHits.map((word) => [...word].reverse());
      expect(rank(turned, all)).toEqual(rank(asHits, all));
    }),
  );
});

test('the wanted ones are those that would come first of all, and what has too few of the words is not counted', () => {
  const places = fc.uniqueArray(fc.nat(30), { maxLength: 3 }).map((list) => list.sort((a, b) => a - b));
  const fields = fc.subarray(['title', 'summary', 'symptoms']);
  const ids = fc.constantFrom(...'abcdefghij');
  const hits = fc.uniqueArray(fc.tuple(ids, places, fields, fc.integer({ min: 1, max: 9 })), {
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(fc.array(hits, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 5 }), (found, wanted) => {
      const asHits = found.map((word) => word.map((parts) => hit(...parts)));
      expect(rank(asHits, { ...all, wanted }).best).toEqual(rank(asHits, all).best.slice(0, wanted));
      const enough = rank(asHits, { ...all, leastCoverage: 0.4 });
      const most = Math.max(0, ...rank(asHits, all).best.map(({ coverage }) => coverage));
      expect(enough.best.every(({ coverage }) => coverage >= 0.4 * most)).toBe(true);
      expect(enough.count).toBe(enough.best.length);
    }),
  );
});
