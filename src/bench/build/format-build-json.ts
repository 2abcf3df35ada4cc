import type { MeasuredRun } from '../process/run-measured.ts';
import type { BuildReport, HugoRun, Phases } from './build-report.ts';
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
    phases: phasesOf(report.cold.at(-1)?.phases),
    runs: report.cold.map((run) => ({ ...measured(run), yardstickSeconds: round(run.yardstick.seconds) })),
  };
  const { articles, page, output, searchIndex, edit, hugo } = report;
  const more = {
    ...(edit && { edit: { ...measured(edit), phases: phasesOf(edit.phases), sameBytes: edit.sameBytes } }),
    ...(hugo && { hugo: hugoFigures(hugo) }),
  };
  return `${JSON.stringify({ schemaVersion: 1, articles, cold, ...more, page, output, searchIndex })}\n`;
}

/** Hugo's time and Pagefind's together, since one begins when the other is done. */
function hugoFigures({ version, pages, index }: HugoRun) {
  return {
    seconds: round(pages.seconds + index.seconds),
    cpuSeconds: round((pages.cpuSeconds ?? 0) + (index.cpuSeconds ?? 0)),
    version,
    pages: measured(pages),
    index: measured(index),
  };
}

function measured({ seconds, cpuSeconds, peakBytes }: MeasuredRun) {
  return {
    seconds: round(seconds),
    cpuSeconds: cpuSeconds === undefined ? null : round(cpuSeconds),
    peakMiB: round(peakBytes / 2 ** 20),
  };
}

function phasesOf(phases: Phases | undefined) {
  return phases && Object.fromEntries(Object.entries(phases).map(([name, seconds]) => [name, round(seconds)]));
}

function middle(spread: Spread | undefined): number | null {
  return spread ? round(spread.median) : null;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
