import type { LinkPatterns } from '../log-counts.ts';

/** Patterns `from` up to, not including, `to` are those of one stratum; what they add up to. */
export interface StratumSpan {
  readonly from: number;
  to: number;
  trials: number;
  repeats: number;
}

/** The strata of patterns, one after the other. */
export function strataOfPatterns({ stratum, trials, repeats }: LinkPatterns): StratumSpan[] {
  const spans: StratumSpan[] = [];
  let span: StratumSpan | undefined;
  for (let pattern = 0; pattern < stratum.length; pattern++) {
    if (span === undefined || stratum[pattern] !== stratum[pattern - 1]) {
      span = { from: pattern, to: pattern, trials: 0, repeats: 0 };
      spans.push(span);
    }
    span.to = pattern + 1;
    span.trials += trials[pattern] as number;
    span.repeats += repeats[pattern] as number;
  }
  return spans;
}
