import { expect, test } from 'vitest';
import type { Problem } from '../../problem/problem.ts';
import { formatGithub } from './format-github.ts';

const problem: Problem = {
  file: 'content/articles/en/wifi/reset.mdx',
  line: 4,
  column: 7,
  length: 5,
  severity: 'warning',
  id: 'KB012',
  name: 'needs-missing',
  what: '50 % say: "yes, no".',
  remedy: 'Add a list.',
};

test('a pull request shows it at its line', () => {
  expect(formatGithub(problem)).toBe(
    '::warning file=content/articles/en/wifi/reset.mdx,line=4,col=7,endColumn=12,title=KB012 needs-missing::50 %25 say: "yes, no".%0AAdd a list.',
  );
});

test('paths begin at the top of the repository, and what has a meaning in a command is escaped', () => {
  expect(
    formatGithub({ ...problem, file: 'a,b:c.mdx', line: undefined, column: undefined } as never, 'help/'),
  ).toContain('file=help/a%2Cb%3Ac.mdx,title=');
});
