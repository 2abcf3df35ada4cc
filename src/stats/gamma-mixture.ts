/** One part of a mixture of gamma distributions; its mean is `shape / rate`. */
export interface GammaComponent {
  /** From 0; the weights of a mixture add up to 1. */
  readonly weight: number;
  /** Above 0. */
  readonly shape: number;
  /** Above 0. */
  readonly rate: number;
}

/** Throws a RangeError unless the components make a distribution. */
export function requireGammaMixture(mixture: readonly GammaComponent[]): void {
  for (const { weight, shape, rate } of mixture) {
    if (!(weight >= 0 && shape > 0 && rate > 0)) {
      throw new RangeError(`A gamma component cannot have weight ${weight}, shape ${shape} and rate ${rate}.`);
    }
  }
  const total = mixture.reduce((sum, { weight }) => sum + weight, 0);
  if (!(Math.abs(total - 1) < 1e-9)) throw new RangeError(`The weights of a mixture add up to 1, not to ${total}.`);
}
