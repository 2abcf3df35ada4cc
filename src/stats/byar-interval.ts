import { twoSidedZ } from './two-sided-z.ts';

/**
 * Byar's approximate interval of a Poisson mean given a `count`, two-sided at `level`: within 1 % of Garwood's exact
 * limits from a count of 5 on. Nothing counted has the lower limit 0. Source: N. E. Breslow, N. E. Day, Statistical
 * Methods in Cancer Research II (1987), page 69.
 *
 * @example byarInterval(10, 0.95) // [4.7874..., 18.3914...]
 */
export function byarInterval(count: number, level: number): readonly [low: number, high: number] {
  if (!(count >= 0)) throw new RangeError(`${count} is not a count.`);
  const z = twoSidedZ(level);
  return [count === 0 ? 0 : Math.max(0, limit(count, -z)), limit(count + 1, z)];
}

function limit(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
