import { chiSquaredTail } from './chi-squared-tail.ts';
import { countAtRisk } from './count-at-risk.ts';
import { inverseQuadraticForm } from './inverse-quadratic-form.ts';
import { type FollowUp, riskTable } from './risk-table.ts';

export interface LogRank {
  /** Events of each group, in the order given. */
  readonly observed: readonly number[];
  /** Events expected of each group if the event came equally fast in all. */
  readonly expected: readonly number[];
  /** The hypergeometric covariances of observed - expected. */
  readonly covariance: readonly (readonly number[])[];
  readonly chi2: number;
  /** Degrees of freedom: groups that were ever at risk beside another, minus one. */
  readonly degrees: number;
  readonly p: number;
}

/**
 * The log-rank (Mantel) test that the event comes equally fast in two or more groups, as R's `survdiff`. It is the
 * Cochran-Mantel-Haenszel test with one stratum for each time with an event. Where nothing can be compared: chi2 0, p
 * 1. Sources: N. Mantel, Cancer Chemother. Rep. 50 (1966) 163-170; R. Peto, J. Peto, J. R. Stat. Soc. A 135 (1972)
 * 185-206.
 *
 * @example logRank([{ times: [1, 3], events: [1, 1] }, { times: [2, 4], events: [1, 0] }])
 * // { observed: [2, 1], expected: [1.3333..., 1.6666...], covariance: [[0.7222..., -0.7222...],
 * // [-0.7222..., 0.7222...]], chi2: 0.6153..., degrees: 1, p: 0.4327... }
 */
export function logRank(groups: readonly FollowUp[]): LogRank {
  if (groups.length < 2) throw new RangeError(`A log-rank test compares two groups or more, not ${groups.length}.`);
  const unequal = groups.find(({ times, events }) => times.length !== events.length);
  if (unequal) throw new RangeError(`A group has ${unequal.times.length} times, but ${unequal.events.length} events.`);
  const table = riskTable({
    times: groups.flatMap(({ times }) => times),
    events: groups.flatMap(({ events }) => events),
  });
  const moments = table.map(({ time }) => time);
  const groupsAtRisk = groups.map(({ times }) => countAtRisk(times, moments));
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  for (const [moment, { atRisk, events }] of table.entries()) {
    const shares = groupsAtRisk.map((counts) => (counts[moment] ?? 0) / atRisk);
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    shares.forEach((share, one) => {
      expected[one] = (expected[one] ?? 0) + events * share;
      const row = covariance[one] ?? [];
      shares.forEach((other, two) => {
        row[two] = (row[two] ?? 0) + spread * share * ((one === two ? 1 : 0) - other);
      });
    });
  }
  const observed = groups.map(({ events }) => events.filter(Boolean).length);
  const distances = observed.map((count, group) => count - (expected[group] ?? 0));
  const { value: chi2, rank: degrees } = inverseQuadraticForm(distances, covariance);
  return { observed, expected, covariance, chi2, degrees, p: chiSquaredTail(chi2, degrees) };
}
