import type { RepeatsReport } from './repeats-report.ts';

/** The report as `repeats.json`. */
export function formatJson(report: RepeatsReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
