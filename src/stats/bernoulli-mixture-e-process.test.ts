import { expect, test } from 'vitest';
import { bernoulliMixtureEProcess } from './bernoulli-mixture-e-process.ts';
import { betterOdds, worseOdds } from './odds-ratio-alternatives.ts';

test('one trial: the likelihood ratio by hand', () => {
  const evidence = (outcome: number) =>
    bernoulliMixtureEProcess([{ outcome, risk: 0.5 }], [{ oddsRatio: 3, weight: 1 }]).logEvidence[0];
  // Odds of 1 become odds of 3: 3/4 against 1/2, and 1/4 against 1/2.
  expect(evidence(1)).toBeCloseTo(Math.log(1.5), 15);
  expect(evidence(0)).toBeCloseTo(Math.log(0.5), 15);
});

test.each([
  ['worse', worseOdds],
  ['better', betterOdds],
])('if nothing changed, the mean evidence for %s is exactly one after every trial', (_, alternatives) => {
  const risks = [0.05, 0.2, 0.5, 0.93, 0.3, 0.11];
  const means = risks.map(() => 0);
  for (let path = 0; path < 2 ** risks.length; path++) {
    const trials = risks.map((risk, index) => ({ outcome: (path >> index) & 1, risk }));
    const chance = trials.reduce((product, { outcome, risk }) => product * (outcome ? risk : 1 - risk), 1);
    bernoulliMixtureEProcess(trials, alternatives).logEvidence.forEach((log, index) => {
      means[index] = (means[index] ?? 0) + chance * Math.exp(log);
    });
  }
  for (const mean of means) expect(mean).toBeCloseTo(1, 12);
});

test('with a risk that was too high, it is at most one on average', () => {
  const trial = (outcome: number) =>
    Math.exp(bernoulliMixtureEProcess([{ outcome, risk: 0.3 }], worseOdds).logEvidence[0] ?? 0);
  expect(0.2 * trial(1) + 0.8 * trial(0)).toBeLessThan(1);
});

test('the p-value never rises, never exceeds one, and follows the strongest evidence', () => {
  const outcomes = [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
  const { logEvidence, p } = bernoulliMixtureEProcess(
    outcomes.map((outcome) => ({ outcome, risk: 0.2 })),
    worseOdds,
  );
  expect(p[0]).toBe(1);
  p.forEach((value, index) => {
    const strongest = Math.max(0, ...logEvidence.slice(0, index + 1));
    expect(value).toBeCloseTo(Math.exp(-strongest), 14);
  });
});

test('ten thousand bad trials neither overflow nor vanish', () => {
  const trials = Array.from({ length: 10_000 }, () => ({ outcome: true, risk: 0.2 }));
  const { logEvidence, p } = bernoulliMixtureEProcess(trials, worseOdds);
  expect(logEvidence.at(-1)).toBeGreaterThan(10_000);
  expect(p.at(-1)).toBe(0);
});

test('a certain outcome says nothing; an impossible one is refused', () => {
  const { logEvidence } = bernoulliMixtureEProcess(
    [
      { outcome: 1, risk: 1 },
      { outcome: 0, risk: 0 },
    ],
    worseOdds,
  );
  expect(logEvidence).toEqual([expect.closeTo(0, 14), expect.closeTo(0, 14)]);
  expect(() => bernoulliMixtureEProcess([{ outcome: 1, risk: 0 }], worseOdds)).toThrow(
    'An outcome of 1 is impossible with a risk of 0.',
  );
});

test('what is no trial, or no alternative, is refused', () => {
  expect(bernoulliMixtureEProcess([], worseOdds)).toEqual({ logEvidence: [], p: [] });
  expect(() => bernoulliMixtureEProcess([{ outcome: 2, risk: 0.5 }], worseOdds)).toThrow(RangeError);
  expect(() => bernoulliMixtureEProcess([], [{ oddsRatio: 2, weight: 0.5 }])).toThrow(RangeError);
});
