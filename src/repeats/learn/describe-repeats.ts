import type { ReportLog } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { LearntCounts } from './learnt-counts.ts';

/** How often contacts are followed by others, asked in other ways than the analysis does; nothing where not counted. */
export function describeRepeats(counts: LearntCounts | undefined): Pick<ReportLog, 'anyContactShare' | 'shareByDays'> {
  if (counts === undefined) return {};
  const { anyContact, byDays } = counts.shares;
  return {
    ...(anyContact !== undefined && { anyContactShare: roundNumber(anyContact) }),
    ...(byDays.length > 0 && { shareByDays: byDays.map(({ days, share }) => ({ days, share: roundNumber(share) })) }),
  };
}
