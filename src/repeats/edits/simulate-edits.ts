import type { ComparedCounts } from '../estimate/compare-article.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import type { Random } from '../simulate/random.ts';

/** How the simulated articles are spread: most alike, one in ten worse, one in twenty better. For tests. */
export const simulatedSpread: Spread = {
  ordinary: { weight: 0.85, shape: 280, mean: 1 },
  worse: { weight: 0.1, shape: 6, mean: 1.7 },
  better: { weight: 0.05, shape: 15, mean: 0.7 },
};

/** One contact in five comes back where an article makes no difference. */
const share = 0.2;

/** Contacts with an article of this ratio, each coming back or not, against a share known well. For tests. */
export function simulateContacts(
  random: Random,
  contacts: number,
  ratio: number,
): ComparedCounts & { contacts: number } {
  const chance = Math.min(0.95, share * ratio);
  let repeats = 0;
  for (let contact = 0; contact < contacts; contact++) repeats += Number(random.chance(chance));
  const expected = contacts * share;
  const dispersion = 1 - (repeats > 0 ? repeats / contacts : share);
  const seen = { repeats, expected, ratio: repeats / expected };
  return { ...seen, contacts, dispersion, nullDispersion: 1 - share };
}

/** A true ratio out of the spread. For tests. */
export function drawRatio(random: Random): number {
  const { ordinary, worse, better } = simulatedSpread;
  const unit = random.unit();
  const { shape, mean } = unit < better.weight ? better : unit < better.weight + worse.weight ? worse : ordinary;
  // A gamma variable of a whole shape is a sum of exponentials.
  let sum = 0;
  for (let part = 0; part < shape; part++) sum += random.exponential(mean / shape);
  return sum;
}
