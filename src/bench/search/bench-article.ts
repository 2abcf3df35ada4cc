import type { CodeTable } from '../../search/code-table.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';
import type { Language } from '../../site/language.ts';

/** What is searched: the records of a folder, and how queries name them. */
export interface BenchContent {
  readonly languages: readonly Language[];
  readonly articles: readonly BenchArticle[];
  /** By language. */
  readonly codes: ReadonlyMap<string, CodeTable>;
}

export interface BenchArticle {
  /** As the queries name it: without its language. */
  readonly id: string;
  readonly record: SearchRecord;
}
