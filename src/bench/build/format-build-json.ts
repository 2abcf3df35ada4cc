import type { BuildReport } from './build-report.ts';
import { type Spread, summariseCold } from './summarise-cold.ts';

/**
 * A report of the build for programs, one line. Of what was measured in several runs the medians stand in `cold`, the
 * runs themselves in `cold.runs`; `null` is what this system does not tell.
 */
export function formatBuildJson(report: BuildReport): string {
  const summary = summariseCold(report);
  const cold = {
    seconds: middle(summary.seconds),
    cpuSeconds: middle(summary.cpuSeconds),
    articlesPerSecond: round(summary.articlesPerSecond),
    peakMiB: middle(summary.peakMiB),
    yardstickSeconds: middle(summary.yardstickSeconds),
    perYardstick: middle(summary.perYardstick),
    cpuPerYardstick: middle(summary.cpuPerYardstick),
    runs: report.cold.map((run) => ({
      seconds: round(run.seconds),
      cpuSeconds: run.cpuSeconds === undefined ? null : round(run.cpuSeconds),
      peakMiB: round(run.peakBytes / 2 ** 20),
      yardstickSeconds: round(run.yardstick.seconds),
    })),
  };
  const { articles, page, output, searchIndex } = report;
  return `${JSON.stringify({ schemaVersion: 1, articles, cold, page, output, searchIndex })}\n`;
}

function middle(spread: Spread | undefined): number | null {
  return spread ? round(spread.median) : null;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
