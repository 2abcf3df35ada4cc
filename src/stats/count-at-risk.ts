/**
 * How many of the `times` of follow-up (in any order) last at least as long as each of the `moments`, which come in
 * order of time: who is at risk then.
 *
 * @example countAtRisk([6, 10, 6, 7], [6, 7, 8]) // [4, 2, 1]
 */
export function countAtRisk(times: readonly number[], moments: readonly number[]): number[] {
  const sorted = Float64Array.from(times).sort();
  let gone = 0;
  return moments.map((moment) => {
    while ((sorted[gone] ?? moment) < moment) gone++;
    return sorted.length - gone;
  });
}
