import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { benjaminiYekutieli } from './benjamini-yekutieli.ts';

// The p-values of Benjamini & Hochberg, J. R. Stat. Soc. B 57 (1995) 289-300, section 4.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('adjusts as scipy.stats.false_discovery_control(method="by") and R p.adjust("BY") do', () => {
  const adjusted = benjaminiYekutieli(published);
  const expected = [
    0.00497734348984, 0.00995468697969, 0.03152317543568, 0.11821190788378, 0.20008920829171, 0.21189262285334,
    0.21189262285334, 0.21402577006327, 0.25384451798202, 1, 1, 1, 1, 1, 1,
  ];
  for (const [index, value] of expected.entries()) expect(adjusted[index]).toBeCloseTo(value, 12);
});

test('is never below Benjamini and Hochberg, and the same for one test', () => {
  const plain = benjaminiHochberg(published);
  benjaminiYekutieli(published).forEach((value, index) => {
    expect(value).toBeGreaterThanOrEqual(plain[index] ?? 0);
  });
  expect(benjaminiYekutieli([0.04])).toEqual([0.04]);
  expect(benjaminiYekutieli([])).toEqual([]);
});

test('what is no p-value is refused', () => {
  expect(() => benjaminiYekutieli([-0.1])).toThrow(RangeError);
});
