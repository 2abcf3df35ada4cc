import { describe, expect, test } from 'vitest';
import { seededRandom } from '../simulate/random.ts';
import { contactsToFindChange } from './contacts-to-tell.ts';
import { judgeEdit, soughtChange } from './judge-edit.ts';
import { drawRatio, simulateContacts, simulatedSpread } from './simulate-edits.ts';

interface Simulated {
  readonly before: number;
  readonly after: number;
  /** By what the edit multiplies the article's ratio. */
  readonly effect: number;
  /** Whether only articles are edited that look bad: two standard errors above what is expected. */
  readonly badLooking?: boolean;
}

const articles = 500;

/** The shares of verdicts, and of intervals that hold the truth, over articles drawn from the spread. */
function simulate({ before, after, effect, badLooking = false }: Simulated) {
  const random = seededRandom(before + after);
  const shares = { better: 0, worse: 0, 'no change': 0, 'cannot tell yet': 0, held: 0, rawBetter: 0 };
  for (let drawn = 0; drawn < articles; ) {
    const ratio = drawRatio(random);
    const seen = simulateContacts(random, before, ratio);
    if (badLooking && seen.repeats - seen.expected < 2 * Math.sqrt(seen.expected * 0.8)) continue;
    drawn++;
    const since = simulateContacts(random, after, ratio * effect);
    const { verdict, low, high } = judgeEdit(seen, since, simulatedSpread);
    shares[verdict] += 1 / articles;
    shares.held += Number(low <= effect && effect <= high) / articles;
    // What one would do without any method: compare the two shares, one-sided at 5 %.
    const difference = seen.repeats / before - since.repeats / after;
    const error = Math.sqrt(((seen.repeats + since.repeats) / (before + after)) * 0.8 * (1 / before + 1 / after));
    shares.rawBetter += Number(difference > 1.645 * error) / articles;
  }
  return shares;
}

describe('edits of simulated articles, their truth known', () => {
  test('one that changes nothing is hardly ever called better, though only articles that looked bad are edited', () => {
    const { better, worse, rawBetter, held } = simulate({ before: 60, after: 150, effect: 1, badLooking: true });
    // What luck there was in looking bad is gone after any edit, which a plain comparison takes for its effect.
    expect(rawBetter).toBeGreaterThan(0.12);
    // 5 %, and two standard errors of 500 draws.
    expect(better).toBeLessThan(0.07);
    expect(worse).toBeLessThan(0.07);
    expect(held).toBeGreaterThan(0.87);
  });

  test('two in five fewer repeats are found, and so are half as many again', () => {
    expect(simulate({ before: 300, after: 300, effect: 0.6 }).better).toBeGreaterThan(0.85);
    expect(simulate({ before: 300, after: 300, effect: 1.6 }).worse).toBeGreaterThan(0.85);
  });

  test('with many contacts, an edit that changes nothing is said to', () => {
    const { 'no change': none, better, worse } = simulate({ before: 1000, after: 1000, effect: 1 });
    expect(none).toBeGreaterThan(0.85);
    expect(better + worse).toBeLessThan(0.14);
  });

  test('with few, it cannot be told', () => {
    expect(simulate({ before: 100, after: 20, effect: 0.6 })['cannot tell yet']).toBeCloseTo(1, 9);
    expect(simulate({ before: 100, after: 50, effect: 1 })['cannot tell yet']).toBeGreaterThan(0.8);
  });

  test('as many contacts as it asks for find the change that it names four times of five', () => {
    const needed = contactsToFindChange(simulateContacts(seededRandom(3), 1000, 1), simulatedSpread) ?? 0;
    expect(needed).toBeGreaterThan(100);
    const { better } = simulate({ before: 1000, after: needed, effect: 1 / soughtChange });
    expect(better).toBeGreaterThan(0.7);
    expect(better).toBeLessThan(0.95);
  });

  test('too few contacts before an edit: no number after it would tell', () => {
    expect(contactsToFindChange(simulateContacts(seededRandom(3), 20, 1), simulatedSpread)).toBeUndefined();
  });
});

test('no repeat at all since: the interval begins at 0', () => {
  const before = simulateContacts(seededRandom(3), 400, 1);
  const after = { ...before, repeats: 0, expected: 20, ratio: 0, dispersion: 0.8 };
  expect(judgeEdit(before, after, simulatedSpread)).toMatchObject({ verdict: 'better', ratio: 0, low: 0 });
});
