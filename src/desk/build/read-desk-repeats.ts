import { readFile } from 'node:fs/promises';
import type { Library } from '../../article/library.ts';
import { UsageError } from '../../command/usage-error.ts';
import { ProblemsError } from '../../problem/problem.ts';
import { parseRepeatsReport } from '../../repeats/report/parse-repeats-report.ts';
import type { Site } from '../../site/site.ts';
import type { ArticleRepeats } from '../record/article-repeats.ts';
import { repeatsForDesk } from './repeats-for-desk.ts';

/**
 * Reads what an analysis says of the articles; nothing where no file is named.
 *
 * @throws UsageError where the file is not there; ProblemsError where it is no report, or is about other articles
 */
export async function readDeskRepeats(
  file: string | undefined,
  library: Library,
  site: Site,
): Promise<ReadonlyMap<string, ArticleRepeats>> {
  if (file === undefined) return new Map();
  const { report, fault } = parseRepeatsReport(await readText(file), new Set(library.byCode.keys()));
  if (report) return repeatsForDesk(report, library, site);
  const [what = '', remedy = ''] = splitFault(fault);
  throw new ProblemsError([{ file, severity: 'error', id: 'DESK010', name: 'repeats-unusable', what, remedy }]);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')))
      throw error;
    const make = 'npm run -s repeats -- --log FILE --out reports';
    throw new UsageError(`There is no file ${file}. An analysis writes one:  ${make}`, { cause: error });
  }
}

/** What is wrong, and what to do: the last sentence. */
function splitFault(fault: string): readonly [string, string] {
  const at = Math.max(fault.lastIndexOf('Make it again'), fault.lastIndexOf('Name the content'));
  return at < 0 ? [fault, ''] : [fault.slice(0, at).trim(), fault.slice(at)];
}
