import { quantile } from '../../stats/quantile.ts';
import { deskGates, isKept } from './desk-gates.ts';
import type { DeskReport } from './desk-report.ts';

/** A report of the desk for a terminal. */
export function formatDeskReport(report: DeskReport): string {
  const { articles, buildSeconds, output, weight } = report;
  return [
    `The desk of ${count(articles)} articles, half of them in French: built in ${buildSeconds.toFixed(1)} s, ${count(output.files)} files, ${(output.bytes / 2 ** 20).toFixed(1)} MiB`,
    '',
    'In a real browser, milliseconds              p50     p95   measured',
    timeRow('ready, nothing kept from before', report.readyMs),
    timeRow('results after a key in the search box', report.resultsMs),
    timeRow('first screen after a code and Enter', report.firstStepMs),
    timeRow('next screen after a key in a call', report.keyMs),
    timeRow('a frame after a key that does nothing', report.idleMs),
    '',
    'Processor time of the page for one key, milliseconds, with an open contact',
    timeRow('in the search box, with its results', report.resultsProcessorMs),
    timeRow('in a call, with the next screen', report.keyProcessorMs),
    timeRow('that does nothing', report.idleProcessorMs),
    '',
    'Fetched until it is ready                  bytes   gzipped',
    ...weight.map(
      ({ name, bytes, bytesGzip }) => `${name.padEnd(37)}${count(bytes).padStart(11)}${count(bytesGzip).padStart(10)}`,
    ),
    '',
    ...deskGates(report).map(
      (gate) =>
        `${isKept(gate) ? 'kept' : 'NOT KEPT'}: ${gate.name} within ${gate.limitMs} ms, 19 of 20 within ${gate.measuredMs.toFixed(0)} ms`,
    ),
    '',
  ].join('\n');
}

/** For programs, one line. */
export function formatDeskJson(report: DeskReport): string {
  const { articles, buildSeconds, weight, output, ...times } = report;
  const summary = Object.entries(times).map(([name, values]: [string, readonly number[]]) => [
    name,
    { p50: at(values, 0.5), p95: at(values, 0.95) },
  ]);
  const gates = deskGates(report).map((gate) => ({ ...gate, kept: isKept(gate) }));
  return `${JSON.stringify({ schemaVersion: 1, articles, buildSeconds, weight, output, ...Object.fromEntries(summary), gates })}\n`;
}

function timeRow(name: string, values: readonly number[]): string {
  const figure = (share: number) => at(values, share).toFixed(0).padStart(8);
  return `${name.padEnd(40)}${figure(0.5)}${figure(0.95)}${String(values.length).padStart(11)}`;
}

function at(values: readonly number[], share: number): number {
  return Number(quantile(values, share).toFixed(1));
}

function count(value: number): string {
  return value.toLocaleString('en');
}
