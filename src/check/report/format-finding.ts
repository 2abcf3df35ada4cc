import { formatProblem } from '../../problem/format-problem.ts';
import type { Problem } from '../../problem/problem.ts';
import { markLine } from './source-line.ts';

/**
 * A problem for a terminal: its place, its line with a mark, what is wrong, what to do.
 *
 * @param line as it stands in the file; `undefined` where it cannot be shown
 */
export function formatFinding(problem: Problem, line: string | undefined): string {
  const [place = '', ...sentences] = formatProblem(problem).split('\n');
  const shown = line === undefined ? [] : markLine(problem, line).map((text) => `  ${text}`);
  return [place, ...shown, ...sentences].join('\n');
}
