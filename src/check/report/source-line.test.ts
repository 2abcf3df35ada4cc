import { expect, test } from 'vitest';
import { markLine } from './source-line.ts';

test('the mark stands under what is meant', () => {
  expect(markLine({ line: 4, column: 7, length: 5 }, 'code: 48218')).toEqual(['4 | code: 48218', '  |       ^^^^^']);
});

test('without a length one character is marked', () => {
  expect(markLine({ line: 12, column: 1 }, '# Title')).toEqual(['12 | # Title', '   | ^']);
});

test('of a long line the part around the place is shown', () => {
  const [shown = '', mark = ''] = markLine(
    { line: 1, column: 301, length: 4 },
    `${'a'.repeat(300)}HERE${'b'.repeat(300)}`,
  );
  expect(shown.length).toBeLessThan(110);
  expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
  expect(shown).toMatch(/^1 \| …a+HEREb+…$/);
});

test('a mark that would run over the end of the line stops there', () => {
  expect(markLine({ line: 1, column: 3, length: 50 }, 'abcd')).toEqual(['1 | abcd', '  |   ^^']);
  expect(markLine({ line: 1, column: 9 }, 'abcd')).toEqual(['1 | abcd', '  |     ^']);
});

test('a problem of a whole file has no line', () => {
  expect(markLine({}, 'abcd')).toEqual([]);
});
