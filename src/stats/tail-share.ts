/**
 * The share that a two-sided interval at `level` (between 0 and 1) leaves out on either side.
 *
 * @example tailShare(0.95) // 0.025
 */
export function tailShare(level: number): number {
  if (!(level > 0 && level < 1))
    throw new RangeError(`The level of an interval lies between 0 and 1, not at ${level}.`);
  return (1 - level) / 2;
}
