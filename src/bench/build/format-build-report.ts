import type { BuildReport } from './build-report.ts';
import type { FolderSize } from './read-folder-size.ts';
import type { Weight } from './read-page-weight.ts';
import { type ColdSummary, type Spread, summariseCold } from './summarise-cold.ts';

/** A report of the build for a terminal. */
export function formatBuildReport(report: BuildReport): string {
  const runs = report.cold.length;
  return [
    `A cold build of ${count(report.articles)} articles, half of them in French${runs > 1 ? `: the median of ${runs} runs (least to most)` : ''}`,
    '',
    ...timeLines(summariseCold(report)),
    '',
    row('output', folder(report.output)),
    row('search index', folder(report.searchIndex)),
    '',
    "An article's page, the one of median size     bytes   gzipped",
    weightRow('HTML', report.page.html),
    weightRow('CSS', report.page.css),
    weightRow('script, before anyone searches', report.page.script),
    '',
  ].join('\n');
}

function timeLines({ seconds, cpuSeconds, articlesPerSecond, peakMiB, ...yardstick }: ColdSummary): string[] {
  const whose = cpuSeconds ? 'all processes together' : "the build's own process";
  return [
    row('time', `${spread(seconds, 1)} s, ${articlesPerSecond.toFixed(0)} articles a second`),
    ...(cpuSeconds ? [row('processor time', `${spread(cpuSeconds, 1)} s, ${whose}`)] : []),
    row('peak memory', `${spread(peakMiB, 0)} MiB, ${whose}`),
    row('against yardstick', perYardstick(yardstick)),
    row('yardstick', `${spread(yardstick.yardstickSeconds, 2)} s to read and gzip every article five times`),
  ];
}

function perYardstick({
  perYardstick: time,
  cpuPerYardstick: cpu,
}: Pick<ColdSummary, 'perYardstick' | 'cpuPerYardstick'>) {
  return `${spread(time, 1)} times its time${cpu ? `, ${spread(cpu, 1)} times its processor time` : ''}`;
}

function row(name: string, value: string): string {
  return `${name.padEnd(19)}${value}`;
}

function weightRow(name: string, { bytes, bytesGzip }: Weight): string {
  return `${name.padEnd(41)}${count(bytes).padStart(10)}${count(bytesGzip).padStart(10)}`;
}

function folder({ files, bytes }: FolderSize): string {
  return `${count(files)} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`;
}

function spread({ min, median, max }: Spread, digits: number): string {
  const middle = median.toFixed(digits);
  return min === max ? middle : `${middle} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
