import type { Problem } from './problem.ts';

/**
 * Writes a problem as people and editors read it: `file:line:column  severity  id  name`, then what is wrong and what
 * to do, indented. No colour; the caller adds that where there is a terminal.
 */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  return [
    `${place}  ${problem.severity}  ${problem.id}  ${problem.name}`,
    `  ${problem.what}`,
    `  ${problem.remedy}`,
  ].join('\n');
}
