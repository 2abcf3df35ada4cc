import { formatProblem } from '../problem/format-problem.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import { paintSeverity } from './paint-severity.ts';

/** Writes problems to standard error, in the order of their places. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const listed = sortProblems(problems).map((problem) => paintSeverity(formatProblem(problem), problem.severity));
  process.stderr.write(`${listed.join('\n\n')}\n\n`);
}
