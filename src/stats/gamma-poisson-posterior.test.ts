import { expect, test } from 'vitest';
import { caersPrior } from './caers-prior.ts';
import { gammaPoissonMarginal } from './gamma-poisson-marginal.ts';
import { gammaPoissonPosterior } from './gamma-poisson-posterior.ts';

test('counts add to the shapes, what was expected to the rates', () => {
  const [first, second] = gammaPoissonPosterior(16, 0.40643623, caersPrior);
  expect(first).toMatchObject({ shape: 3.253743 + 16, rate: 0.3998851 + 0.40643623 });
  expect(second).toMatchObject({ shape: 2.02611 + 16, rate: 1.908069 + 0.40643623 });
});

test('the weights are shares of the marginal chance', () => {
  const [first] = gammaPoissonPosterior(3, 1.2, caersPrior);
  const alone = gammaPoissonMarginal(3, 1.2, [{ weight: 1, shape: 3.253743, rate: 0.3998851 }]);
  const all = gammaPoissonMarginal(3, 1.2, caersPrior);
  expect(first?.weight).toBeCloseTo(0.06534614 * Math.exp(alone - all), 14);
});

test('nothing seen where nothing was expected: the prior', () => {
  const posterior = gammaPoissonPosterior(0, 0, caersPrior);
  caersPrior.forEach(({ weight, shape, rate }, index) => {
    expect(posterior[index]).toEqual({ weight: expect.closeTo(weight, 14), shape, rate });
  });
});

test('a count far beyond every component is shared out without overflow', () => {
  const posterior = gammaPoissonPosterior(1e6, 1, caersPrior);
  expect(posterior.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 14);
});

test('something seen where nothing was expected is impossible', () => {
  expect(() => gammaPoissonPosterior(1, 0, caersPrior)).toThrow('A count of 1 is impossible with none expected.');
});
