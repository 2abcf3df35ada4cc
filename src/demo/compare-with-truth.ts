import type { RepeatsReport } from '../repeats/report/repeats-report.ts';
import { withVerdict } from '../repeats/report/verdict-words.ts';
import type { SimulationTruth } from '../repeats/simulate/simulate-contacts.ts';

export interface TruthComparison {
  /** How many articles truly cause repeats in the simulated log. */
  readonly true: number;
  /** How many of them were flagged. */
  readonly found: number;
  /** How many articles were flagged that cause none. */
  readonly false: number;
}

/** Holds the flags of an analysis against what the simulation knows to be true. */
export function compareWithTruth(report: RepeatsReport, truth: SimulationTruth): TruthComparison {
  const guilty = new Set(truth.articles.map(({ code }) => code));
  const flagged = withVerdict(report, 'flag').map(({ code }) => code);
  const found = flagged.filter((code) => guilty.has(code)).length;
  return { true: guilty.size, found, false: flagged.length - found };
}
