import { regularizedGamma } from './regularized-gamma.ts';

/**
 * The chance that a standard normal variable is at most `z`; exact in both tails, since z²/2 is a gamma variable of
 * shape 1/2.
 *
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  const { lower, upper } = regularizedGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}
