import { expect, test } from 'vitest';
import { seededRandom } from '../simulate/random.ts';
import { monitorEdit } from './monitor-edit.ts';
import { drawRatio, simulateContacts, simulatedSpread } from './simulate-edits.ts';

const days = 120;
const aDay = 5;

/** Edits looked at every day: what was told at any time, and what a test at 5 % a day would have told. */
function simulate(effect: number, articles: number) {
  const random = seededRandom(17);
  const shares = { better: 0, worse: 0, watching: 0, held: 0, dailyTest: 0 };
  for (let drawn = 0; drawn < articles; drawn++) {
    const ratio = drawRatio(random);
    const before = simulateContacts(random, 300, ratio);
    const looks: { repeats: number; expected: number }[] = [];
    let isTested = false;
    for (let day = 0; day < days; day++) {
      const { repeats, expected } = simulateContacts(random, aDay, ratio * effect);
      const last = looks.at(-1) ?? { repeats: 0, expected: 0 };
      const look = { repeats: last.repeats + repeats, expected: last.expected + expected };
      looks.push(look);
      const error = Math.sqrt(look.expected * 0.8);
      isTested ||= day > 5 && Math.abs(look.repeats - look.expected * ratio) > 1.96 * error;
    }
    const { state, low, high } = monitorEdit(before, { dispersion: 0.8 }, looks, simulatedSpread);
    shares[state] += 1 / articles;
    shares.held += Number(low <= effect && effect <= high) / articles;
    shares.dailyTest += Number(isTested) / articles;
  }
  return shares;
}

test('looked at every day, an edit that changes nothing is called better or worse in 5 % at most', () => {
  const { better, worse, held, dailyTest } = simulate(1, 300);
  expect(better + worse).toBeLessThanOrEqual(0.05);
  expect(held).toBeGreaterThanOrEqual(0.95);
  // The same looks with an ordinary test, although it is told the true ratio.
  expect(dailyTest).toBeGreaterThan(0.2);
}, 120_000);

test('a change by half is told for what it is', () => {
  expect(simulate(0.5, 60).better).toBeGreaterThan(0.8);
  expect(simulate(1.7, 60).worse).toBeGreaterThan(0.8);
}, 120_000);

test('what has been told stays told, though later days speak against it', () => {
  const before = simulateContacts(seededRandom(3), 1000, 1);
  const [early, late] = [
    { repeats: 2, expected: 40 },
    { repeats: 78, expected: 80 },
  ];
  const { state, eValue } = monitorEdit(before, { dispersion: 1 }, [early, late], simulatedSpread);
  expect(state).toBe('better');
  expect(eValue).toBeLessThan(1);
});

test('before any contact the evidence is 1 and every change is possible', () => {
  const before = simulateContacts(seededRandom(3), 100, 1);
  const { eValue, ...open } = monitorEdit(before, { dispersion: 1 }, [], simulatedSpread);
  expect(eValue).toBeCloseTo(1, 12);
  expect(open).toEqual({ low: 0, high: Number.POSITIVE_INFINITY, state: 'watching' });
});
