import { progressBar } from '../command/progress-bar.ts';

/** What the analysis of a large log does one after the other, and about which share of its time is over when it begins. */
export const analysisPhases = {
  reading: 0,
  followingCustomers: 0.35,
  comparing: 0.55,
  checking: 0.65,
  writingReport: 0.95,
} as const;

const words: Readonly<Record<AnalysisPhase, string>> = {
  reading: 'Reading contacts ...',
  followingCustomers: 'Following customers ...',
  comparing: 'Comparing like with like ...',
  checking: 'Checking what else may explain repeats ...',
  writingReport: 'Judging articles ...',
};

export type AnalysisPhase = keyof typeof analysisPhases;

/** A phase as one line. */
export function phaseText(phase: AnalysisPhase): string {
  return progressBar(words[phase], analysisPhases[phase]);
}
