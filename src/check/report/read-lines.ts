import { readFile } from 'node:fs/promises';
import type { Problem } from '../../problem/problem.ts';

/** The line of each problem that has one and whose file can be read, as it stands there, without its end. */
export async function readLines(problems: readonly Problem[]): Promise<Map<Problem, string>> {
  const lines = new Map<Problem, string>();
  for (const [file, found] of Map.groupBy(problems, (problem) => problem.file)) {
    const placed = found.filter(({ line }) => line !== undefined);
    const text = placed.length > 0 ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
    const all = text?.replace(/^\ufeff/, '').split(/\r\n?|\n/);
    for (const problem of placed) {
      const line = all?.[(problem.line ?? 0) - 1];
      if (line !== undefined) lines.set(problem, line);
    }
  }
  return lines;
}
