import { expect, test } from 'vitest';
import { neededSentence } from './needed-sentence.ts';

test.each([
  [40, 2, '3 weeks'],
  [1, 2, 'a day'],
  [10, 1, '10 days'],
  [12, 1, '2 weeks'],
  [100, 1, '3 months'],
  [1000, 0.5, '5 years'],
])('%i more contacts at %d a day take %s', (needed, perDay, wait) => {
  const contacts = `About ${needed === 1000 ? '1,000' : needed} more contacts would tell`;
  expect(neededSentence(needed, perDay)).toBe(`${contacts}: ${wait} at today's volume.`);
});
