export interface FunnelOverdispersion {
  /** The mean square of the z values: 1 where units differ by chance alone. */
  readonly phi: number;
  /** The variance between units, on the scale of the standard errors; 0 where chance explains all. */
  readonly tau2: number;
}

/**
 * How much more units differ than by chance: from their (usually winsorised) `z` values, and their `standardErrors`
 * (above 0) in the same order, the overdispersion phi and the additive variance tau² by the method of moments. Sources:
 * D. J. Spiegelhalter, Stat. Med. 24 (2005) 1185-1202; R. DerSimonian, N. Laird, Control. Clin. Trials 7 (1986) 177-188.
 *
 * @example funnelOverdispersion([-2, 0, 3], [0.1, 0.1, 0.2]) // { phi: 4.3333..., tau2: 0.0825 }
 */
export function funnelOverdispersion(z: readonly number[], standardErrors: readonly number[]): FunnelOverdispersion {
  if (z.length !== standardErrors.length || z.length === 0) {
    throw new RangeError(`${z.length} z values, but ${standardErrors.length} standard errors.`);
  }
  const wrong = standardErrors.find((error) => !(error > 0));
  if (wrong !== undefined) throw new RangeError(`A standard error is above 0, not ${wrong}.`);
  const phi = z.reduce((sum, value) => sum + value * value, 0) / z.length;
  const weights = standardErrors.map((error) => 1 / (error * error));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const excess = z.length * phi - (z.length - 1);
  return { phi, tau2: excess <= 0 || z.length === 1 ? 0 : excess / (total - squares / total) };
}
