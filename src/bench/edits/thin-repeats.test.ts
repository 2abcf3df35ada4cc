import { expect, test } from 'vitest';
import { seededRandom } from '../../repeats/simulate/random.ts';
import type { BenchArticle } from '../flags/draw-world.ts';
import type { BenchContact } from '../flags/simulate-log.ts';
import type { TrueEdit } from './plan-edits.ts';
import { thinRepeats } from './thin-repeats.ts';

const article = { code: '48217' } as BenchArticle;

/** A thousand customers who are given the article on a day and come back two days later, and again. */
function contactsFrom(day: number): BenchContact[] {
  return Array.from({ length: 1000 }, (_, customer) =>
    [0, 2, 4].map((later) => ({
      customer,
      day: day + later,
      channel: 'chat',
      topic: 1,
      agent: 1,
      articles: later ? [] : [article],
    })),
  ).flat();
}

function left(contacts: readonly BenchContact[], removes: number): number {
  const edits = [{ code: '48217', day: 100, removes } as TrueEdit];
  return thinRepeats(contacts, edits, seededRandom(1)).length;
}

test('from its edit on an article spares its share of repeats, and what follows from them', () => {
  // Of 1000 who came back twice, 400 do not: 2000 contacts become 1200, give or take three standard errors of 31.
  expect(Math.abs(left(contactsFrom(100), 0.4) - 2200)).toBeLessThan(93);
});

test('before its edit, or with an edit that changes nothing, all contacts are left', () => {
  expect(left(contactsFrom(50), 0.4)).toBe(3000);
  expect(left(contactsFrom(100), 0)).toBe(3000);
});
