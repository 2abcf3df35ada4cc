import type { Problem } from '../../problem/problem.ts';
import type { ChangedFile } from '../fix/write-fixes.ts';

/** The result of a check for other programs. Every problem has the line of its place as `source`, where it has one. */
export function formatJson(
  problems: readonly Problem[],
  lines: ReadonlyMap<Problem, string>,
  fixed: readonly ChangedFile[],
): string {
  const listed = problems.map((problem) => ({ ...problem, source: lines.get(problem) }));
  return `${JSON.stringify({ schemaVersion: 1, problems: listed, fixed }, null, 2)}\n`;
}
