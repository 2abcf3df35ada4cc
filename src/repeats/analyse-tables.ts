import { ProblemsError } from '../problem/problem.ts';
import { countTables } from './count/count-tables.ts';
import type { TableEngine } from './count/table-engine.ts';
import { articleLookup } from './links/article-lookup.ts';
import type { KnownArticle } from './links/known-article.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import { readingNotes } from './reading-notes.ts';
import { makeReport } from './report/make-report.ts';
import type { RepeatsReport } from './report/repeats-report.ts';

export interface AnalyseTablesInput {
  /** Where the tables are; closed at the end. */
  readonly engine: TableEngine;
  readonly contacts: string;
  readonly links?: string | undefined;
  readonly options: AnalysisOptions;
  readonly known: readonly KnownArticle[] | undefined;
  readonly siteAddress?: string | undefined;
  readonly version: string;
  readonly step: (text: string) => void;
}

/**
 * From tables of a database to the report, which names no digest: tables have none.
 *
 * @throws UsageError where a table or a column is missing; ProblemsError where there is nothing to judge
 */
export async function analyseTables(input: AnalyseTablesInput): Promise<RepeatsReport> {
  const { engine, contacts, links, options, known, siteAddress, version, step } = input;
  try {
    const lookup = articleLookup(known, siteAddress);
    const counts = await countTables(engine, { contacts, links, options, lookup, step });
    const problem = nothingToJudge(counts, `table ${contacts}`, options, known !== undefined);
    if (problem) throw new ProblemsError([problem]);
    return makeReport({ counts, options, known, notes: readingNotes([], counts), sha256: '', version });
  } finally {
    await engine.close();
  }
}
