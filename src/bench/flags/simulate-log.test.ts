import { expect, test } from 'vitest';
import { naiveRules, oracle } from './naive-rules.ts';
import { scenarios } from './scenarios.ts';
import { simulateLog } from './simulate-log.ts';

const log = simulateLog({ ...scenarios.clean, issues: 20_000, customers: 8000, articles: 60 }, 3);

test('the same seed gives the same log, another seed another', () => {
  const again = simulateLog(scenarios.small, 5);
  expect(again.contacts).toEqual(simulateLog(scenarios.small, 5).contacts);
  expect(again.contacts.length).not.toBe(simulateLog(scenarios.small, 6).contacts.length);
});

test('an article does in its log what its ratio says, and a harmless one nothing', () => {
  for (const { code, ratio } of log.world.articles) {
    const { links = 0, expected = 0, expectedWithout = 1 } = log.effects.get(code) ?? {};
    if (links === 0) continue;
    const done = Math.log(expected / expectedWithout);
    // No chance passes 95 %, so the strongest effects are a little smaller there.
    if (ratio === 1) expect(done).toBeCloseTo(0, 12);
    else expect(done / Math.log(ratio)).toSatisfy((part: number) => part > 0.5 && part < 1.000_001);
  }
});

test('contacts are repeated as often as their chances say', () => {
  const all = [...log.effects.values()];
  const repeats = all.reduce((sum, effect) => sum + effect.repeats, 0);
  const expected = all.reduce((sum, effect) => sum + effect.expected, 0);
  expect(Math.abs(repeats - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

test('the truth finds bad articles where simple rules mostly accuse harmless ones', () => {
  const bad = new Set(log.world.articles.filter(({ ratio }) => ratio > 1).map(({ code }) => code));
  const rightOf = (flagged: ReadonlySet<string> = new Set()) =>
    [...flagged].filter((code) => bad.has(code)).length / flagged.size;
  expect(rightOf(oracle(log).flagged)).toBeGreaterThan(0.6);
  expect(rightOf(naiveRules(log)['rate above 1.5 times the mean']?.flagged)).toBeLessThan(0.4);
});
