import { readFile } from 'node:fs/promises';
import { UsageError } from '../command/usage-error.ts';
import { parseRepeatsReport } from '../repeats/report/parse-repeats-report.ts';

/** Where `npm run repeats` writes. */
const usualFile = 'reports/repeats.json';

/**
 * Why articles are flagged by the analysis, by code; `undefined` where there has been none.
 *
 * @param named by the person: then it must be there
 * @throws UsageError where the file is not there, or is no report
 */
export async function readFlagged(named: string | undefined): Promise<Map<string, string> | undefined> {
  const file = named ?? usualFile;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    if (named === undefined) return undefined;
    throw new UsageError(`There is no file ${named}. npm run repeats writes one.`);
  }
  const { report, fault } = parseRepeatsReport(text);
  if (!report) throw new UsageError(`${file}: ${fault}`);
  return new Map(
    report.articles.filter(({ verdict }) => verdict === 'flag').map(({ code, because }) => [code, because]),
  );
}
