import { median } from '../median.ts';
import { type RepeatsMeasurement, repeatsVariants } from './repeats-report.ts';

/** What was measured, for a terminal: of several runs the median, the least and the most beside it. */
export function formatRepeatsReport(measured: readonly RepeatsMeasurement[]): string {
  return measured.map(formatMeasurement).join('\n');
}

/** The same for programs, one line. */
export function formatRepeatsJson(measured: readonly RepeatsMeasurement[]): string {
  const sizes = measured.map(({ contacts, variant, csvBytes, runs, sameNumbers }) => ({
    ...{ contacts, variant, csvMB: round(csvBytes / 1e6), sameNumbers },
    seconds: round(median(runs.map(({ analysis }) => analysis.seconds))),
    scanSeconds: round(median(runs.map(({ scan }) => scan.seconds))),
    perScan: round(median(runs.map(perScan))),
    peakMB: round(median(runs.map(({ analysis }) => analysis.peakBytes / 1e6))),
    runs: runs.map((run) => ({
      ...{ seconds: round(run.analysis.seconds), scanSeconds: round(run.scan.seconds), perScan: round(perScan(run)) },
      cpuSeconds: run.analysis.cpuSeconds === undefined ? null : round(run.analysis.cpuSeconds),
      scanCpuSeconds: run.scan.cpuSeconds === undefined ? null : round(run.scan.cpuSeconds),
      peakMB: round(run.analysis.peakBytes / 1e6),
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, sizes })}\n`;
}

function formatMeasurement({ contacts, variant, csvBytes, runs, sameNumbers }: RepeatsMeasurement): string {
  const several = runs.length > 1 ? `: the median of ${runs.length} runs (least to most)` : '';
  const cpu = runs.flatMap(({ analysis, scan }) => {
    return analysis.cpuSeconds && scan.cpuSeconds ? [analysis.cpuSeconds / scan.cpuSeconds] : [];
  });
  return [
    `${contacts.toLocaleString('en')} simulated contacts, ${repeatsVariants[variant]}${several}`,
    '',
    row('time', `${spread(runs.map(({ analysis }) => analysis.seconds))} s, from file to report`),
    row(
      'peak memory',
      `${spread(
        runs.map(({ analysis }) => analysis.peakBytes / 1e6),
        0,
      )} MB`,
    ),
    row('file', `${(csvBytes / 1e6).toFixed(0)} MB of CSV`),
    row('one scan of it', `${spread(runs.map(({ scan }) => scan.seconds))} s, by DuckDB alone`),
    row('against the scan', `${spread(runs.map(perScan), 1)} times its time`),
    ...(cpu.length > 0 ? [row('', `${spread(cpu, 1)} times its processor time`)] : []),
    ...(variant === 'usual' ? [] : [row('numbers', sameNumbers ? 'the same' : 'NOT the same')]),
    '',
  ].join('\n');
}

function perScan({ analysis, scan }: RepeatsMeasurement['runs'][number]): number {
  return analysis.seconds / scan.seconds;
}

function row(name: string, value: string): string {
  return `${name.padEnd(18)}${value}`;
}

function spread(values: readonly number[], digits = 2): string {
  const middle = median(values).toFixed(digits);
  const [least, most] = [Math.min(...values).toFixed(digits), Math.max(...values).toFixed(digits)];
  return least === most ? middle : `${middle} (${least} to ${most})`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
