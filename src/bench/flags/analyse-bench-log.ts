import { type AnalyseInput, analyseLog } from '../../repeats/analyse-log.ts';
import { countWithDuckdb } from '../../repeats/engine-duckdb.ts';
import { parquetColumns } from '../../repeats/engine-duckdb-parquet.ts';
import { defaultOptions } from '../../repeats/options/analysis-options.ts';
import type { RepeatsReport } from '../../repeats/report/repeats-report.ts';

/** Sends a simulated log through the whole analysis, as it is by default. */
export function analyseBenchLog(
  file: string,
  more: Pick<Partial<AnalyseInput>, 'findEdits' | 'options'> = {},
): Promise<RepeatsReport> {
  return analyseLog({
    ...{ paths: [file], mapping: new Map(), options: defaultOptions, known: undefined, version: '' },
    ...{ countLog: countWithDuckdb, parquetColumns, step: () => undefined, ...more },
  });
}
