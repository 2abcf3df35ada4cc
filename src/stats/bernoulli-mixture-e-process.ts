import { logSumExp } from './log-sum-exp.ts';
import type { OddsRatioAlternative } from './odds-ratio-alternatives.ts';

/** One trial: what happened, and what its chance was thought to be beforehand. */
export interface BernoulliTrial {
  /** true or 1 where it happened. */
  readonly outcome: boolean | number;
  /** Its chance if nothing has changed, from 0 to 1, known before the outcome. */
  readonly risk: number;
}

export interface EProcess {
  /** After each trial, the natural logarithm of the evidence that the odds have changed. */
  readonly logEvidence: readonly number[];
  /** After each trial, 1 / the largest evidence so far, at most 1: a p-value that holds however often one looks. */
  readonly p: readonly number[];
}

/**
 * A monitor that may be looked at after every trial: the likelihood ratio of `alternatives`, odds multiplied by each,
 * against no change, averaged by weight. If nothing has changed its mean is 1 at any time, so that it ever reaches 1 /
 * alpha with a chance of alpha at most. A trial of risk 0 or 1 says nothing, unless its outcome was impossible: then the
 * risk was wrong, and it throws. Sources: J. Ville (1939); A. Ramdas, P. Grunwald, V. Vovk, G. Shafer, Stat. Sci. 38
 * (2023) 576-601.
 *
 * @example bernoulliMixtureEProcess([{ outcome: 1, risk: 0.5 }], [{ oddsRatio: 3, weight: 1 }])
 * // { logEvidence: [0.4054... = ln(3/2)], p: [0.6666...] }
 */
export function bernoulliMixtureEProcess(
  trials: readonly BernoulliTrial[],
  alternatives: readonly OddsRatioAlternative[],
): EProcess {
  const total = alternatives.reduce((sum, { weight }) => sum + weight, 0);
  if (!(Math.abs(total - 1) < 1e-9 && alternatives.every(({ oddsRatio, weight }) => oddsRatio > 0 && weight >= 0))) {
    throw new RangeError('The alternatives of a monitor are odds ratios above 0 whose weights add up to 1.');
  }
  const logs = alternatives.map(({ weight }) => Math.log(weight));
  const logEvidence: number[] = [];
  const p: number[] = [];
  for (const { outcome, risk } of trials) {
    const happened = Number(outcome);
    if (!(risk >= 0 && risk <= 1 && (happened === 0 || happened === 1))) {
      throw new RangeError(`A trial has an outcome 0 or 1 and a risk from 0 to 1, not ${outcome} and ${risk}.`);
    }
    if (risk === 1 - happened) throw new RangeError(`An outcome of ${happened} is impossible with a risk of ${risk}.`);
    alternatives.forEach(({ oddsRatio }, index) => {
      const gain = happened * Math.log(oddsRatio) - Math.log1p(risk * (oddsRatio - 1));
      logs[index] = (logs[index] ?? 0) + gain;
    });
    const evidence = logSumExp(logs);
    logEvidence.push(evidence);
    p.push(Math.min(p.at(-1) ?? 1, Math.exp(-evidence)));
  }
  return { logEvidence, p };
}
