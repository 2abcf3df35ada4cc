import { wilsonInterval } from './wilson-interval.ts';

export interface NewcombeDifference {
  /** The first share minus the second. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two independent shares, `part1` of `whole1` minus `part2` of `whole2`, with Newcombe's hybrid score
 * interval, two-sided at `level`: the distances to the limits of both Wilson intervals, added as squares. Without
 * continuity correction (0, the default) his method 10, with one (1/2) his method 11. Source: R. G. Newcombe, Stat.
 * Med. 17 (1998) 873-890.
 *
 * @example newcombeDifference(56, 70, 48, 80, 0.95) // { difference: 0.2, low: 0.0524..., high: 0.3338... }
 */
export function newcombeDifference(
  part1: number,
  whole1: number,
  part2: number,
  whole2: number,
  level: number,
  continuity: 0 | 0.5 = 0,
): NewcombeDifference {
  const [low1, high1] = wilsonInterval(part1, whole1, level, continuity);
  const [low2, high2] = wilsonInterval(part2, whole2, level, continuity);
  const share1 = part1 / whole1;
  const share2 = part2 / whole2;
  const difference = share1 - share2;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(share1 - low1, high2 - share2)),
    high: Math.min(1, difference + Math.hypot(high1 - share1, share2 - low2)),
  };
}
