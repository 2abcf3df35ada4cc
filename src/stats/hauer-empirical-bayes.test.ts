import { expect, test } from 'vitest';
import { gammaPoissonPosterior } from './gamma-poisson-posterior.ts';
import { hauerEmpiricalBayes } from './hauer-empirical-bayes.ts';

// Hauer, Harwood, Council & Griffith, Transp. Res. Rec. 1784 (2002) 126-131, example 1: 1.8 km of road with 4000
// vehicles a day, 12 accidents in a year; prints 4.71 +- 1.19 accidents per km and year.
test('the road of the tutorial', () => {
  const predicted = 0.0224 * 4000 ** 0.564 * 1.8;
  const { weight, expected, sd } = hauerEmpiricalBayes(12, predicted, 2.05 * 1.8);
  expect(expected / 1.8).toBeCloseTo(4.71, 2);
  expect(sd / 1.8).toBeCloseTo(1.19, 2);
  expect(weight).toBeCloseTo(0.45975974847005263, 13);
  expect(expected).toBeCloseTo(8.476369546504873, 12);
  expect(sd).toBeCloseTo(2.139924301433249, 13);
});

test('is the gamma-Poisson posterior, times what was predicted', () => {
  const [posterior] = gammaPoissonPosterior(12, 4.3, [{ weight: 1, shape: 3.7, rate: 3.7 }]);
  const { shape, rate } = posterior ?? { shape: 0, rate: 1 };
  const { expected, sd } = hauerEmpiricalBayes(12, 4.3, 3.7);
  expect(expected).toBeCloseTo((4.3 * shape) / rate, 13);
  expect(sd).toBeCloseTo((4.3 * Math.sqrt(shape)) / rate, 13);
});

test('as many as predicted: nothing to correct', () => {
  expect(hauerEmpiricalBayes(5, 5, 2).expected).toBeCloseTo(5, 14);
});

test('units all alike: the prediction; all different: the count', () => {
  expect(hauerEmpiricalBayes(12, 4, Number.POSITIVE_INFINITY)).toEqual({ weight: 1, expected: 4, sd: 0 });
  expect(hauerEmpiricalBayes(12, 4, 1e-12).expected).toBeCloseTo(12, 9);
});

test('without a prediction there is nothing to expect', () => {
  expect(() => hauerEmpiricalBayes(1, 0, 1)).toThrow(RangeError);
  expect(() => hauerEmpiricalBayes(-1, 1, 1)).toThrow(RangeError);
});
