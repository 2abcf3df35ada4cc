import type { Verdict } from '../../estimate/judge-article.ts';
import type { RepeatsReport } from '../repeats-report.ts';

/** An article in the funnel plot. */
export interface FunnelPoint {
  readonly code: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** How many expected repeats its comparison is worth. */
  readonly expected: number;
  /** Not drawn towards other articles; 0 where none came back. */
  readonly ratio: number;
}

/** The articles that were tested, in the order of the report. */
export function funnelPoints({ articles }: RepeatsReport): FunnelPoint[] {
  return articles.flatMap(({ code, title, verdict, q, diagnostics }) => {
    const { effectiveExpected: expected, unshrunkenRatio: ratio } = diagnostics;
    return q === null || expected === null || ratio === null ? [] : [{ code, title, verdict, expected, ratio }];
  });
}
