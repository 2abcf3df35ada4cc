import { type AnalyseInput, analyseLog } from './analyse-log.ts';
import { countWithDuckdb } from './engine-duckdb.ts';
import { parquetColumns } from './engine-duckdb-parquet.ts';
import { parseAnalysisOptions } from './options/parse-analysis-options.ts';
import type { RepeatsReport } from './report/repeats-report.ts';
import { csvOf, writeTestLog } from './write-test-log.ts';

export const sampleColumns = ['contact_id', 'customer_id', 'opened_at', 'topic', 'articles'] as const;

/** Contacts of 45 days, half a day apart, of 25 customers, about two articles. For tests. */
export const sampleRows = Array.from({ length: 90 }, (_, index) => [
  ...[`k${index}`, `c${index % 25}`, new Date(Date.UTC(2026, 0, 1, index * 12)).toISOString()],
  ...[index % 4 === 0 ? 'réseau' : 'tv', index % 3 === 0 ? '48217 48230' : index % 3 === 1 ? '48217' : ''],
]) as [id: string, customer: string, opened: string, topic: string, articles: string][];

const known = [
  { code: '48217', title: 'Printer offline', addresses: ['/en/printers/printer-offline/'] },
  { code: '48230', title: 'Reset the printer', addresses: [] },
];

/** Analyses log files about the two articles. For tests. */
export function analyseSampleLog(paths: readonly string[], more: Partial<AnalyseInput> = {}): Promise<RepeatsReport> {
  return analyseLog({
    ...{ paths, mapping: new Map(), options: parseAnalysisOptions({}), known, version: '0.1.0', parquetColumns },
    ...{ countLog: countWithDuckdb, step: () => undefined, ...more },
  });
}

/** What a report says, whatever its files looked like. For tests. */
export function numbers({ log: { sha256, notes, ...log }, articles }: RepeatsReport) {
  return { log, articles };
}

/** What is said of the sample contacts as plain CSV. For tests. */
export async function plainNumbers(): Promise<ReturnType<typeof numbers>> {
  return numbers(await analyseSampleLog([await writeTestLog(csvOf(sampleColumns, sampleRows))]));
}
