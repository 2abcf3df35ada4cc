import type { MeasuredRun } from '../process/run-measured.ts';
import type { BuildReport, EditBuild, HugoRun, Phases } from './build-report.ts';
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
    ...phaseLines(report.cold.at(-1)?.phases),
    ...editLines(report.edit),
    ...hugoLines(report.hugo),
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

/** Pages and index are made side by side. */
function phaseLines(phases: Phases | undefined): string[] {
  if (!phases) return [];
  return [
    row(
      'of that',
      Object.entries(phases)
        .map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`)
        .join(', '),
    ),
  ];
}

function editLines(edit: EditBuild | undefined): string[] {
  if (!edit) return [];
  const same = edit.sameBytes ? 'byte for byte what a cold build gives' : 'NOT WHAT A COLD BUILD GIVES';
  return ['', row('after an edit', `${timeOf(edit)}, ${same}`), ...phaseLines(edit.phases)];
}

function hugoLines(hugo: HugoRun | undefined): string[] {
  if (!hugo) return [];
  return ['', row(`Hugo ${hugo.version}`, timeOf(hugo.pages)), row('then Pagefind', timeOf(hugo.index))];
}

function timeOf({ seconds, cpuSeconds, peakBytes }: MeasuredRun): string {
  const cpu = cpuSeconds === undefined ? '' : `, ${cpuSeconds.toFixed(1)} s of processor time`;
  return `${seconds.toFixed(1)} s${cpu}, ${(peakBytes / 2 ** 20).toFixed(0)} MiB`;
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
