import type { Problem } from '../../problem/problem.ts';

/** Everything that can be wrong with a contact log. Ids are permanent. */
const logProblems = {
  empty: { id: 'LOG001', name: 'log-empty' },
  notALog: { id: 'LOG002', name: 'not-a-log' },
  missingColumn: { id: 'LOG003', name: 'column-missing' },
  repeatedColumn: { id: 'LOG004', name: 'column-twice' },
  unreadableDate: { id: 'LOG005', name: 'date-unreadable' },
  brokenRow: { id: 'LOG006', name: 'row-broken' },
  noContactId: { id: 'LOG007', name: 'contact-id-empty' },
  tooManyUnreadable: { id: 'LOG008', name: 'rows-unreadable' },
  lineEndings: { id: 'LOG009', name: 'line-endings-mixed' },
  nothingToJudge: { id: 'LOG010', name: 'nothing-to-judge' },
  cutOff: { id: 'LOG011', name: 'log-cut-off' },
  changed: { id: 'LOG012', name: 'log-changed' },
  notJson: { id: 'LOG013', name: 'line-not-json' },
  spoiledId: { id: 'LOG014', name: 'id-rounded' },
} as const;

export type LogProblemKind = keyof typeof logProblems;

/** An error in a contact log. */
export function logProblem(
  kind: LogProblemKind,
  problem: Pick<Problem, 'file' | 'line' | 'column' | 'what' | 'remedy'>,
): Problem {
  return { ...problem, ...logProblems[kind], severity: 'error' };
}
