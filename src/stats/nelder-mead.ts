export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

export interface NelderMeadOptions {
  /** The first simplex: the start, and one further point this far away along each axis. */
  readonly step: number;
  /** Ends where the values at all corners are this close to each other, and the corners too. */
  readonly tolerance: number;
  readonly maxRounds: number;
}

interface Corner {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * A minimum near `start` of a function of several variables, without derivatives. Source: J. A. Nelder, R. Mead, Comput.
 * J. 7 (1965) 308-313; order of the moves as in J. C. Lagarias et al., SIAM J. Optim. 9 (1998) 112-147. A local minimum
 * is all it can promise.
 *
 * @example nelderMead(([x = 0]) => (x - 3) ** 2, [0], { step: 1, tolerance: 1e-9, maxRounds: 200 }).point // [3.000...]
 */
export function nelderMead(
  of: (point: readonly number[]) => number,
  start: readonly number[],
  { step, tolerance, maxRounds }: NelderMeadOptions,
): Minimum {
  const at = (point: readonly number[]): Corner => ({ point, value: of(point) });
  const corners = [at(start), ...start.map((_, axis) => at(start.map((x, i) => (i === axis ? x + step : x))))];
  for (let round = 0; round < maxRounds; round++) {
    corners.sort((a, b) => a.value - b.value);
    if (isSmall(corners, tolerance)) break;
    const best = corners[0] as Corner;
    const worst = corners.at(-1) as Corner;
    const nextWorst = corners.at(-2) as Corner;
    const centre = centreOf(corners.slice(0, -1));
    const move = (factor: number) => at(centre.map((x, axis) => x + factor * (x - (worst.point[axis] ?? 0))));
    const reflected = move(1);
    let better: Corner | undefined;
    if (reflected.value < best.value) {
      const expanded = move(2);
      better = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < nextWorst.value) {
      better = reflected;
    } else {
      const contracted = reflected.value < worst.value ? move(0.5) : move(-0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) better = contracted;
    }
    if (better) corners[corners.length - 1] = better;
    else shrink(corners, best, at);
  }
  return corners.sort((a, b) => a.value - b.value)[0] as Corner;
}

function shrink(corners: Corner[], best: Corner, at: (point: readonly number[]) => Corner): void {
  for (let index = 1; index < corners.length; index++) {
    const corner = corners[index] as Corner;
    corners[index] = at(corner.point.map((x, axis) => ((best.point[axis] ?? 0) + x) / 2));
  }
}

function centreOf(corners: readonly Corner[]): number[] {
  const [first] = corners as [Corner];
  return first.point.map((_, axis) => corners.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / corners.length);
}

/** Corners sorted by value, best first. */
function isSmall(corners: readonly Corner[], tolerance: number): boolean {
  const [best] = corners as [Corner];
  const worst = corners.at(-1) as Corner;
  if (!(worst.value - best.value <= tolerance)) return false;
  return corners.every(({ point }) =>
    point.every((x, axis) => Math.abs(x - (best.point[axis] ?? 0)) <= Math.sqrt(tolerance)),
  );
}
