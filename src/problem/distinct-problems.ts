import type { Problem } from './problem.ts';

/** Each problem once: what is wrong in a snippet is found in every article that uses it. */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((problem) => [
      JSON.stringify([problem.file, problem.line, problem.column, problem.id, problem.what]),
      problem,
    ]),
  );
  return [...byPlace.values()];
}
