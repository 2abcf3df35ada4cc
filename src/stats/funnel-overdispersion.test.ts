import { expect, test } from 'vitest';
import { funnelOverdispersion } from './funnel-overdispersion.ts';
import { funnelZ } from './funnel-z.ts';
import { sixInstitutions } from './six-institutions.ts';
import { winsorize } from './winsorize.ts';

// Formulas of Spiegelhalter, Stat. Med. 24 (2005) 1185-1202, as in FunnelPlotR; the numbers were computed apart.
test('six institutions, winsorised at 10 %', () => {
  const z = sixInstitutions.map(([observed, expected]) => funnelZ(observed, expected, 'root'));
  const errors = sixInstitutions.map(([, expected]) => 1 / (2 * Math.sqrt(expected)));
  const { phi, tau2 } = funnelOverdispersion(winsorize(z, 0.1), errors);
  expect(phi).toBeCloseTo(2.327178257594118, 12);
  expect(tau2).toBeCloseTo(0.0034397801541862704, 14);
});

test('units that differ by less than chance have no variance between them', () => {
  expect(funnelOverdispersion([0.1, -0.2, 0.3], [1, 2, 3]).tau2).toBe(0);
});

test('one unit tells nothing about the others', () => {
  expect(funnelOverdispersion([3], [0.1])).toEqual({ phi: 9, tau2: 0 });
});

test('values and errors must pair up', () => {
  expect(() => funnelOverdispersion([1, 2], [1])).toThrow(RangeError);
  expect(() => funnelOverdispersion([], [])).toThrow(RangeError);
  expect(() => funnelOverdispersion([1], [0])).toThrow(RangeError);
});
