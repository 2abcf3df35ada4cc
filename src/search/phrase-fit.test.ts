import { expect, test } from 'vitest';
import { phraseFit } from './phrase-fit.ts';

const isLittle = (word: string) => ['the', 'is', 'to'].includes(word);

test.each([
  ['The printer is offline', 1],
  ['printers offline', 1],
  ['Printer', Math.sqrt(1 / 2)],
  ['The printer is offline and cold today', Math.sqrt(2 / 5)],
  ['The television', 0],
  ['', 0],
])('"printer offline" fits "%s" by %d', (phrase, fit) => {
  expect(phraseFit(['printer', 'offline'], phrase, isLittle)).toBeCloseTo(fit, 10);
});
