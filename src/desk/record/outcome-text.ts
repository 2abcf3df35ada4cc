import type { Outcome } from '../trace.ts';

/** The key of the text that says how a contact ended. */
export const outcomeText: Readonly<Record<Outcome, string>> = {
  solved: 'wasSolved',
  sent: 'wasSent',
  escalated: 'wasEscalated',
};
