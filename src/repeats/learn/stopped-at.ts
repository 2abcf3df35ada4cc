import type { StoppedAt } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { StepCount } from './learnt-counts.ts';

/**
 * The steps at which those who came back had stopped, commonest first. Shares are of the contacts in which the log names
 * a step; they need not add up to 1, as steps of few customers are not there.
 *
 * @param counts of one article
 */
export function stoppedAt(counts: readonly StepCount[]): StoppedAt[] {
  return [...counts]
    .sort((a, b) => b.contacts - a.contacts || (a.step < b.step ? -1 : 1))
    .map(({ step, contacts, customers, of }) => ({ step, share: roundNumber(contacts / of), contacts, customers }));
}
