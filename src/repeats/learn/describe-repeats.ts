import type { ReportLog } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { LearntCounts, OutcomeName } from './learnt-counts.ts';

/** How often contacts are followed by others, asked in other ways than the analysis does; nothing where not counted. */
export function describeRepeats(counts: LearntCounts | undefined): Pick<ReportLog, 'anyContactShare' | 'shareByDays'> {
  const share = (name: OutcomeName) => {
    const sums = counts?.outcomes.find(({ code, outcome }) => code === '' && outcome === name);
    return sums && sums.asked > 0 ? roundNumber(sums.cases / sums.asked) : undefined;
  };
  const any = share('any');
  const byDays = [1, 3, 7, 14, 30].flatMap((days) => {
    const within = share(`${days}d` as OutcomeName);
    return within === undefined ? [] : [{ days, share: within }];
  });
  return { ...(any !== undefined && { anyContactShare: any }), ...(byDays.length > 0 && { shareByDays: byDays }) };
}
