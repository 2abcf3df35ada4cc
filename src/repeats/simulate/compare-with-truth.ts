import type { RepeatsReport } from '../report/repeats-report.ts';
import { withVerdict } from '../report/verdict-words.ts';
import type { SimulationTruth } from './simulate-contacts.ts';

/** How well the flags of a simulated log hit what is true in it. */
export interface TruthComparison {
  /** Articles that cause repeats, and how many of them are flagged. */
  readonly causing: number;
  readonly found: number;
  /** Flags of articles that cause none. */
  readonly falseFlags: number;
}

/** @example compareWithTruth(report, truth) // { causing: 6, found: 5, falseFlags: 0 } */
export function compareWithTruth(report: RepeatsReport, truth: Pick<SimulationTruth, 'articles'>): TruthComparison {
  const guilty = new Set(truth.articles.map(({ code }) => code));
  const flagged = withVerdict(report, 'flag');
  const found = flagged.filter(({ code }) => guilty.has(code)).length;
  return { causing: guilty.size, found, falseFlags: flagged.length - found };
}
