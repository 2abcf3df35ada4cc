import { expect, test } from 'vitest';
import { distinctProblems } from './distinct-problems.ts';
import { formatProblem } from './format-problem.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

const problem: Problem = {
  file: 'content/articles/en/wifi/reset.mdx',
  line: 4,
  column: 1,
  severity: 'error',
  id: 'KB012',
  name: 'needs-missing',
  what: 'It does not say what is needed.',
  remedy: 'Add a list.',
};

test('a problem is written with its place first, so that editors can go there', () => {
  expect(formatProblem(problem)).toMatchInlineSnapshot(`
    "content/articles/en/wifi/reset.mdx:4:1  error  KB012  needs-missing
      It does not say what is needed.
      Add a list."
  `);
});

test('a problem of a whole file has no line', () => {
  const { line: _line, column: _column, ...whole } = problem;
  expect(formatProblem(whole).split('\n')[0]).toBe('content/articles/en/wifi/reset.mdx  error  KB012  needs-missing');
});

test('problems stand in the order of files, lines, columns and ids', () => {
  const { line: _line, column: _column, ...whole } = problem;
  const ordered: Problem[] = [
    { ...problem, file: 'Z' },
    whole,
    { ...problem, line: 4, column: 1, id: 'KB011' },
    problem,
    { ...problem, line: 4, column: 10 },
    { ...problem, line: 10, column: 2 },
    { ...problem, file: 'é' },
  ];
  expect(sortProblems([...ordered].reverse())).toEqual(ordered);
});

test('the same problem is listed once, another at its place is kept', () => {
  const other = { ...problem, what: 'Something else.' };
  expect(distinctProblems([problem, { ...problem }, other])).toEqual([problem, other]);
});
