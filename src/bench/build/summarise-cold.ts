import { median } from '../median.ts';
import type { BuildReport } from './build-report.ts';

/** Several measurements of one thing. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** What the cold builds of a report have in common. */
export interface ColdSummary {
  readonly seconds: Spread;
  /** Processor time; `undefined` where the system does not tell. */
  readonly cpuSeconds: Spread | undefined;
  readonly articlesPerSecond: number;
  readonly peakMiB: Spread;
  readonly yardstickSeconds: Spread;
  /** The build's time over the yardstick's. */
  readonly perYardstick: Spread;
}

export function summariseCold({ articles, cold }: BuildReport): ColdSummary {
  const seconds = spreadOf(cold.map((run) => run.seconds));
  const cpu = cold.flatMap((run) => run.cpuSeconds ?? []);
  return {
    seconds,
    cpuSeconds: cpu.length > 0 ? spreadOf(cpu) : undefined,
    articlesPerSecond: articles / seconds.median,
    peakMiB: spreadOf(cold.map((run) => run.peakBytes / 2 ** 20)),
    yardstickSeconds: spreadOf(cold.map((run) => run.yardstickSeconds)),
    perYardstick: spreadOf(cold.map((run) => run.seconds / run.yardstickSeconds)),
  };
}

function spreadOf(numbers: readonly number[]): Spread {
  return { min: Math.min(...numbers), median: median(numbers), max: Math.max(...numbers) };
}
