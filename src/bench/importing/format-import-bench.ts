import { importGates, shareOf } from './import-gates.ts';
import type { ImportBenchReport } from './import-report.ts';

/** How many shortfalls of a kind are shown, the largest first. */
const shown = 10;

/** A report of an import for a terminal. */
export function formatImportBench(report: ImportBenchReport): string {
  const { sources, imported, paired, shares, shortfalls, run, build, checkErrors, changedAgain, opening } = report;
  return [
    ...Object.entries(sources).map(
      ([language, count]) => `${language}: ${imported[language] ?? 0} of ${count} articles`,
    ),
    `in every language: ${paired}`,
    `${run.seconds.toFixed(1)} s, ${(run.peakBytes / 1e6).toFixed(0)} MB at most`,
    '',
    'In the result         of the sources     present     share',
    ...Object.entries(shares).map(
      ([what, share]) =>
        `${what.padEnd(20)}${String(share.sources).padStart(16)}${String(share.present).padStart(12)}${`${(shareOf(share) * 100).toFixed(2)} %`.padStart(10)}`,
    ),
    '',
    `files that a second import changes: ${changedAgain}`,
    `errors that check finds: ${checkErrors}`,
    build
      ? `built: ${build.articles} articles = ${build.pages} pages in ${build.seconds} s; ${opening} articles open`
      : 'not built',
    '',
    ...Object.keys(shares).flatMap((what) => {
      const found = shortfalls
        .filter((shortfall) => shortfall.what === what)
        .sort((a, b) => b.missing - a.missing || (a.file < b.file ? -1 : 1));
      return found.length === 0
        ? []
        : [
            `${what} fell short in ${found.length} articles:`,
            ...found
              .slice(0, shown)
              .map(
                ({ file, missing, examples }) => `  ${file}: ${missing}${examples ? ` (${examples.join(', ')})` : ''}`,
              ),
          ];
    }),
    '',
    ...importGates(report).map(({ what, kept }) => `${kept ? 'kept' : 'NOT KEPT'}: ${what}`),
    '',
  ].join('\n');
}
