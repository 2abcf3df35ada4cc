import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dirichletLogOdds } from './dirichlet-log-odds.ts';

// Monroe et al. 2008, equations 16, 20 and 22, computed with Python's math module.
test.each([
  [30, 1000, 10, 1000, 50, 5000, 500, 0.860857390172836, 0.09523809523809523, 2.7894967620091364],
  [12, 200, 12, 3000, 40, 9000, 1000, 1.2136516855434296, 0.12162162162162163, 3.4800755199797053],
  [0, 200, 12, 3000, 40, 9000, 1000, -0.10476902088870155, 0.2858108108108108, -0.19597178990916997],
])('%i of %i words and %i of %i', (count1, of1, count2, of2, count, of, strength, difference, variance, z) => {
  const odds = dirichletLogOdds({ count: count1, of: of1 }, { count: count2, of: of2 }, { count, of }, strength);
  expect(odds.difference).toBeCloseTo(difference, 12);
  expect(odds.variance).toBeCloseTo(variance, 12);
  expect(odds.z).toBeCloseTo(z, 12);
});

const share = fc.record({ count: fc.nat(50), of: fc.integer({ min: 100, max: 1000 }) });

test('the other way round it is the same with the other sign', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const background = { count: 20, of: 2000 };
      const there = dirichletLogOdds(one, other, background, 500);
      const back = dirichletLogOdds(other, one, background, 500);
      expect(back.difference).toBeCloseTo(-there.difference, 12);
      expect(back.variance).toBeCloseTo(there.variance, 12);
    }),
  );
});

test('the stronger the prior, the nearer to no difference', () => {
  const at = (strength: number) =>
    dirichletLogOdds({ count: 30, of: 300 }, { count: 5, of: 300 }, { count: 50, of: 5000 }, strength).difference;
  expect([at(10), at(1000), at(100_000)]).toEqual([at(10), at(1000), at(100_000)].sort((a, b) => b - a));
});

test('a word that stands nowhere has no prior', () => {
  expect(() => dirichletLogOdds({ count: 0, of: 9 }, { count: 0, of: 9 }, { count: 0, of: 9 }, 500)).toThrow(
    RangeError,
  );
});
