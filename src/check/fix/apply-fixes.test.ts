import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../problem/problem.ts';
import { applyFixes } from './apply-fixes.ts';

const problem = (line: number, column: number, from: string, to: string): Problem => ({
  file: 'reset.mdx',
  line,
  column,
  severity: 'warning',
  id: 'KB101',
  name: 'link-to-old-address',
  what: '',
  remedy: '',
  fix: { from, to },
});

test('only the characters that are meant change', () => {
  const { text, changed } = applyFixes('One [a](/old/).\nTwo [b](/old/).\n', [problem(2, 9, '/old/', '/new/')]);
  expect(text).toBe('One [a](/old/).\nTwo [b](/new/).\n');
  expect(changed).toEqual([{ line: 2, before: 'Two [b](/old/).', after: 'Two [b](/new/).' }]);
});

test('two on one line are both mended', () => {
  const { text, fixed } = applyFixes('/old/ and /past/', [
    problem(1, 1, '/old/', '/newer/'),
    problem(1, 11, '/past/', '/x/'),
  ]);
  expect(text).toBe('/newer/ and /x/');
  expect(fixed).toHaveLength(2);
});

test('what is not there any more is left alone', () => {
  const { text, fixed } = applyFixes('One', [problem(1, 1, 'Two', 'Three'), problem(9, 1, 'Two', 'Three')]);
  expect(text).toBe('One');
  expect(fixed).toEqual([]);
});

test('Windows line ends and a byte-order mark stay', () => {
  const { text } = applyFixes('\ufeffOne\r\n/old/\r\nThree', [problem(2, 1, '/old/', '/new/')]);
  expect(text).toBe('\ufeffOne\r\n/new/\r\nThree');
});

test('whatever the text, a fix changes its own characters and no other', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\t', ' ') });
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const lines = before.split(/\r\n|\r|\n/);
      const column = (lines.at(-1) ?? '').length + 1;
      const { text } = applyFixes(`${before}OLD${after}`, [problem(lines.length, column, 'OLD', 'NEWER')]);
      expect(text).toBe(`${before}NEWER${after}`);
    }),
  );
});
