import type { Answer } from './answer.ts';
import type { SearchOptions } from './search-core.ts';

/** Where the search of one language is, as its worker is told. */
export interface SearchPlace {
  readonly language: string;
  /** The folder of Pagefind's files, a slash at its end. */
  readonly pagefindUrl: string;
  readonly engineUrl: string;
  readonly lexiconUrl: string;
  readonly codesUrl: string;
}

/** What the page asks; without `typed`, to be ready. */
export interface Question {
  readonly id: number;
  readonly place: SearchPlace;
  readonly typed?: string;
  readonly limit: number;
  readonly options: SearchOptions;
}

/** What the worker says to a question that had a query. */
export interface Reply {
  readonly id: number;
  readonly answer: Answer;
}
