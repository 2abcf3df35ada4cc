import { expect, test } from 'vitest';
import { findMixedLineEnding } from './find-mixed-line-ending.ts';

test.each([
  ['a\nb\nc', undefined],
  ['a\r\nb\r\n', undefined],
  ['a\nb\r\n', 2],
  ['a\r\nb\r\nc\n', 3],
])('%j: the first line that differs is %s', async (text, line) => {
  expect(await findMixedLineEnding([text])).toBe(line);
  expect(await findMixedLineEnding(text.split(''))).toBe(line);
});
