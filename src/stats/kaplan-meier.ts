import { type FollowUp, type RiskTableRow, riskTable } from './risk-table.ts';
import { twoSidedZ } from './two-sided-z.ts';

export interface KaplanMeierStep extends RiskTableRow {
  /** The share without the event just after this time. */
  readonly survival: number;
  /** Greenwood's; `NaN` once survival is 0. */
  readonly standardError: number;
  /** Log-log limits, always within 0 and 1; `NaN` once survival is 0. */
  readonly low: number;
  readonly high: number;
}

/**
 * The Kaplan-Meier estimate of the share without the event, one step for each time with an event, with Greenwood's
 * standard error and log-log limits, two-sided at `level`, as R's `survfit(..., conf.type = "log-log")`. Before the
 * first step the share is 1; no event gives no step. Sources: E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958)
 * 457-481; M. Greenwood (1926); J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data (1980).
 *
 * @example kaplanMeier({ times: [6, 6, 7], events: [1, 0, 1] }, 0.95)[0]
 * // { time: 6, atRisk: 3, events: 1, survival: 0.6666..., standardError: 0.2721..., low: 0.0540..., high: 0.9452... }
 */
export function kaplanMeier(followUp: FollowUp, level: number): KaplanMeierStep[] {
  const z = twoSidedZ(level);
  let survival = 1;
  let variance = 0;
  return riskTable(followUp).map((row) => {
    const left = row.atRisk - row.events;
    survival *= left / row.atRisk;
    variance += row.events / (row.atRisk * left);
    if (left === 0) return { ...row, survival, standardError: Number.NaN, low: Number.NaN, high: Number.NaN };
    const spread = (z * Math.sqrt(variance)) / Math.log(survival);
    return {
      ...row,
      survival,
      standardError: survival * Math.sqrt(variance),
      low: survival ** Math.exp(-spread),
      high: survival ** Math.exp(spread),
    };
  });
}
