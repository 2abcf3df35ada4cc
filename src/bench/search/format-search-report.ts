import type { SearchReport } from './search-report.ts';
import type { Macro, SetSummary } from './summarise-sets.ts';

/** What measuring a search showed, for a terminal. */
export function formatSearchReport(report: SearchReport): string {
  const { articles, corrections, latency, firstQuery, inBrowser = [], against = {} } = report;
  const counts = Object.entries(articles).map(([lang, count]) => `${count} articles in ${lang}`);
  return [
    counts.join(', '),
    '',
    ...tableOf('Firstfix', report),
    ...corrections.map(
      ({ lang, words, wrong, examples }) =>
        `${lang}  ${wrong} of ${words} words without a slip were corrected${examples.length > 0 ? `: ${examples.join(', ')}` : ''}`,
    ),
    ...latency.map(
      ({ lang, queries, p50Ms, p95Ms, cpuP50Ms, cpuP95Ms }) =>
        `${lang}  ${queries} queries in Node: p50 ${p50Ms} ms, p95 ${p95Ms} ms; of processor time ${cpuP50Ms} and ${cpuP95Ms} ms`,
    ),
    ...firstQuery.map(
      ({ lang, results, ...first }) =>
        `${lang}  first query with ${results} results: ${first.requestsP50} requests (p95 ${first.requestsP95}, most ${first.requestsMost}), ${kilobytes(first.bytesP50)} kB (p95 ${kilobytes(first.bytesP95)}, most ${kilobytes(first.bytesMost)})`,
    ),
    ...inBrowser.map(
      ({ lang, queries, firstMs, p50Ms, p95Ms, mostMs, longestTaskMs }) =>
        `${lang}  ${queries} queries in Chromium: p50 ${p50Ms} ms, p95 ${p95Ms} ms, most ${mostMs} ms after the pause; the first ${firstMs} ms; typing waited ${longestTaskMs} ms at most`,
    ),
    '',
    ...Object.entries(against).flatMap(([name, figures]) => tableOf(name, figures)),
  ].join('\n');
}

function tableOf(name: string, { sets, macro }: Pick<SearchReport, 'sets' | 'macro'>): string[] {
  const head = `${name.padEnd(30)}${['n', '@1', '@3', '@10', 'MRR'].map((text) => text.padStart(7)).join('')}   95 % of @1`;
  const lines = sets.map(({ lang, set, n, intervals, ...figures }) => {
    const [low, high] = intervals.success1;
    return `${`${lang}  ${set}`.padEnd(30)}${String(n).padStart(7)}${cells(figures)}   ${percent(low)} to ${percent(high)}`;
  });
  const means = Object.entries(macro).map(
    ([lang, figures]) => `${`${lang}  mean of the sets`.padEnd(37)}${cells(figures)}`,
  );
  return [head, ...lines, ...means, ''];
}

function cells({ success1, success3, success10, mrr }: Macro | Pick<SetSummary, keyof Macro>): string {
  return [percent(success1), percent(success3), percent(success10), mrr.toFixed(2)]
    .map((text) => text.padStart(7))
    .join('');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
