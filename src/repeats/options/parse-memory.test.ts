import { expect, test } from 'vitest';
import { parseMemory } from './parse-memory.ts';

test.each([
  ['512MB', 512_000_000],
  ['2gb', 2_000_000_000],
  [' 800 MB ', 800_000_000],
])('"%s" is %i bytes', (typed, bytes) => {
  expect(parseMemory(typed)).toBe(bytes);
});

test.each(['512', '1.5GB', '-1GB', 'much', ''])('"%s" is no amount of memory', (typed) => {
  expect(parseMemory(typed)).toBeUndefined();
});
