import { paintSeverity } from '../../command/paint-severity.ts';
import type { Problem } from '../../problem/problem.ts';
import { formatFinding } from './format-finding.ts';

/** Writes what was found to standard error, each with its line, and what it comes to. */
export function printFindings(problems: readonly Problem[], lines: ReadonlyMap<Problem, string>): void {
  for (const problem of problems) {
    process.stderr.write(`${paintSeverity(formatFinding(problem, lines.get(problem)), problem.severity)}\n\n`);
  }
  process.stderr.write(`${summarise(problems)}\n`);
}

/** @example summarise([]) // 'No problem found.' */
export function summarise(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'No problem found.' : `Found ${counts.join(', ')}.`;
}
