import { expect, test } from 'vitest';
import { berkeleyAdmissions } from './berkeley-admissions.ts';
import { distancesFromCommonOdds } from './distances-from-common-odds.ts';
import { stratumOfCells } from './stratum-of-cells.ts';

test('department A admitted more women than the others let expect', () => {
  const [first] = distancesFromCommonOdds(berkeleyAdmissions) ?? [];
  expect(first?.distance).toBeLessThan(-10);
});

test('strata that say nothing are left out; without a common odds ratio there are no distances', () => {
  const useless = [stratumOfCells(0, 0, 4, 5), stratumOfCells(3, 0, 5, 0)];
  expect(distancesFromCommonOdds([...berkeleyAdmissions, ...useless])).toHaveLength(6);
  expect(distancesFromCommonOdds([stratumOfCells(0, 5, 2, 3)])).toBeUndefined();
});
