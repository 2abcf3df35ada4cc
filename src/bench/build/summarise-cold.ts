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
  /** The same of processor time, which other work on the machine hardly changes. */
  readonly cpuPerYardstick: Spread | undefined;
}

export function summariseCold({ articles, cold }: BuildReport): ColdSummary {
  const seconds = spreadOf(cold.map((run) => run.seconds));
  return {
    seconds,
    cpuSeconds: spreadIfKnown(cold.map((run) => run.cpuSeconds)),
    articlesPerSecond: articles / seconds.median,
    peakMiB: spreadOf(cold.map((run) => run.peakBytes / 2 ** 20)),
    yardstickSeconds: spreadOf(cold.map((run) => run.yardstick.seconds)),
    perYardstick: spreadOf(cold.map((run) => run.seconds / run.yardstick.seconds)),
    cpuPerYardstick: spreadIfKnown(cold.map((run) => run.cpuSeconds && run.cpuSeconds / run.yardstick.cpuSeconds)),
  };
}

function spreadIfKnown(numbers: readonly (number | undefined)[]): Spread | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? spreadOf(known) : undefined;
}

function spreadOf(numbers: readonly number[]): Spread {
  return { min: Math.min(...numbers), median: median(numbers), max: Math.max(...numbers) };
}
