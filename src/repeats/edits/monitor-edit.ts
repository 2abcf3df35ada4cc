import { bisectPositive } from '../../stats/bisect-positive.ts';
import { logSumExp } from '../../stats/log-sum-exp.ts';
import { betterOdds, worseOdds } from '../../stats/odds-ratio-alternatives.ts';
import type { ComparedCounts } from '../estimate/compare-article.ts';
import { type EffectiveCounts, effectiveCounts } from '../estimate/effective-counts.ts';
import { type GammaMixture, logLikelihood, meanOf } from '../estimate/gamma-mixture.ts';
import type { Spread } from '../estimate/spread-of-articles.ts';
import { ratioBefore } from './repeats-after-edit.ts';

export type MonitorState = 'better' | 'worse' | 'watching';

export interface EditMonitor {
  /** How much likelier the repeats since the edit are if it changed something than if not. 20 and more tell. */
  readonly eValue: number;
  /** What the change may be, however often one looks: with a chance of 95 % the truth never leaves it. */
  readonly low: number;
  readonly high: number;
  /** What was told first; it stays. */
  readonly state: MonitorState;
}

/** The chance that an edit which changed nothing is ever called better or worse. */
export const monitorAlpha = 0.05;

/** Changes that it looks for, better and worse equally likely. */
const changes = [...betterOdds, ...worseOdds].map(({ oddsRatio, weight }) => ({
  factor: oddsRatio,
  weight: weight / 2,
}));

/**
 * A monitor that may be looked at every day: the likelihood of the repeats since the edit, averaged over changes that it
 * may have made, over their likelihood if it made none. What the article's ratio was is not known but described by its
 * posterior before the edit, in both. If nothing changed its mean is 1 at any time, so it ever reaches 20 with a chance
 * of 5 % at most (Ville 1939; A. Ramdas, P. Grunwald, V. Vovk, G. Shafer, Stat. Sci. 38 (2023) 576-601). Repeats are
 * taken for Poisson counts, which vary more than they do, or more noisy where customers are alike: never less.
 *
 * @param after the whole time since the edit: its dispersion is used
 * @param looks repeats and expected repeats since the edit, added up, at each look; the last is today's
 */
export function monitorEdit(
  before: ComparedCounts,
  after: Pick<ComparedCounts, 'dispersion'>,
  looks: readonly EffectiveCounts[],
  spread: Spread,
): EditMonitor {
  const known = ratioBefore(effectiveCounts(before, before.dispersion), spread);
  const noise = Math.max(1, after.dispersion);
  const states = looks.map((look) => stateAt(effectiveCounts(look, noise), known));
  const today = effectiveCounts(looks.at(-1) ?? { repeats: 0, expected: 0 }, noise);
  const evidence = logAverage(today, known);
  const [low, high] = changesLeft(today, known, evidence);
  const state = states.find((found) => found !== 'watching') ?? 'watching';
  return { eValue: Math.exp(evidence - logChance(today, known)), low, high, state };
}

function stateAt(counts: EffectiveCounts, known: GammaMixture): MonitorState {
  if (logAverage(counts, known) - logChance(counts, known) < -Math.log(monitorAlpha)) return 'watching';
  return counts.repeats < counts.expected * meanOf(known) ? 'better' : 'worse';
}

/** The changes against which the evidence has not reached 20: an interval about the likeliest one. */
function changesLeft(counts: EffectiveCounts, known: GammaMixture, evidence: number): [low: number, high: number] {
  if (counts.expected === 0) return [0, Number.POSITIVE_INFINITY];
  const isLeft = (factor: number) => evidence - logChance(counts, known, factor) < -Math.log(monitorAlpha);
  const likeliest = Math.max(counts.repeats, 1e-9) / (counts.expected * meanOf(known));
  const low = bisectPositive((factor) => factor >= likeliest || isLeft(factor), likeliest);
  const high = bisectPositive((factor) => factor > likeliest && !isLeft(factor), likeliest);
  return [counts.repeats === 0 ? 0 : low, high];
}

/** The logarithm of the chance of the counts, averaged over the changes looked for. */
function logAverage(counts: EffectiveCounts, known: GammaMixture): number {
  return logSumExp(changes.map(({ factor, weight }) => Math.log(weight) + logChance(counts, known, factor)));
}

function logChance({ repeats, expected }: EffectiveCounts, known: GammaMixture, factor = 1): number {
  return logLikelihood({ repeats, expected: expected * factor }, known);
}
