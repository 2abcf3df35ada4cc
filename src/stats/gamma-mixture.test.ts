import { expect, test } from 'vitest';
import { requireGammaMixture } from './gamma-mixture.ts';

test('says what is wrong with a component or with the weights', () => {
  expect(() => requireGammaMixture([{ weight: 1, shape: 0, rate: 2 }])).toThrow(
    new RangeError('A gamma component cannot have weight 1, shape 0 and rate 2.'),
  );
  expect(() => requireGammaMixture([{ weight: 0.5, shape: 1, rate: 2 }])).toThrow(
    new RangeError('The weights of a mixture add up to 1, not to 0.5.'),
  );
  expect(() => requireGammaMixture([])).toThrow(RangeError);
});

test('three thirds are a mixture', () => {
  const third = { weight: 1 / 3, shape: 1, rate: 1 };
  expect(() => requireGammaMixture([third, third, third])).not.toThrow();
});
