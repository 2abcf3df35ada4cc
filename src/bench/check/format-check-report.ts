import { median } from '../median.ts';
import type { CheckReport } from './bench-check.ts';

/** What a check took, as text: the median of the runs, and each of them. */
export function formatCheckReport({ articles, runs }: CheckReport): string {
  const seconds = median(runs.map((run) => run.seconds));
  const each = runs.map(({ seconds: taken, cpuSeconds, peakBytes }) => {
    const cpu = cpuSeconds === undefined ? '' : `, ${cpuSeconds.toFixed(2)} s of processor time`;
    return `  ${taken.toFixed(2)} s${cpu}, ${(peakBytes / 1e6).toFixed(0)} MB at most`;
  });
  const rate = ((seconds / articles) * 1000).toFixed(2);
  return [`Checked ${articles} articles in ${seconds.toFixed(2)} s, ${rate} ms each:`, ...each, ''].join('\n');
}
