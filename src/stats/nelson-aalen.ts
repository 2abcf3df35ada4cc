import { type FollowUp, type RiskTableRow, riskTable } from './risk-table.ts';

export interface NelsonAalenStep extends RiskTableRow {
  /** The cumulative hazard just after this time. */
  readonly hazard: number;
  /** Of the hazard: the sum of events / at risk². */
  readonly variance: number;
}

/**
 * The Nelson-Aalen estimate of the cumulative hazard, one step for each time with an event, with Aalen's variance.
 * Events at the same time are taken together, as in R's `survfit(..., stype = 2, ctype = 1)`. Sources: W. Nelson, J.
 * Qual. Technol. 1 (1969) 27-52; O. Aalen, Ann. Stat. 6 (1978) 701-726.
 *
 * @example nelsonAalen({ times: [6, 6, 7], events: [1, 0, 1] })[1]
 * // { time: 7, atRisk: 1, events: 1, hazard: 1.3333..., variance: 1.1111... }
 */
export function nelsonAalen(followUp: FollowUp): NelsonAalenStep[] {
  let hazard = 0;
  let variance = 0;
  return riskTable(followUp).map((row) => {
    hazard += row.events / row.atRisk;
    variance += row.events / (row.atRisk * row.atRisk);
    return { ...row, hazard, variance };
  });
}
