import { expect, test } from 'vitest';
import { durationInWords, parseDuration } from './parse-duration.ts';

test.each([
  ['7d', 604_800, '7 days'],
  ['168h', 604_800, '7 days'],
  ['1d', 86_400, '1 day'],
  ['36h', 129_600, '36 hours'],
  ['30m', 1800, '30 minutes'],
  [' 90 M ', 5400, '90 minutes'],
])('"%s" is %i seconds, "%s"', (typed, seconds, words) => {
  expect(parseDuration(typed)).toBe(seconds);
  expect(durationInWords(seconds)).toBe(words);
});

test.each(['7', 'd', '7w', '1.5d', '-1d', ''])('"%s" is no time span', (typed) => {
  expect(parseDuration(typed)).toBeUndefined();
});
