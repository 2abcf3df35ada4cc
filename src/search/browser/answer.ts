import type { CodeTarget } from '../code-table.ts';
import type { Piece } from './passage.ts';

/** An article that was found, every text ready to be shown. */
export interface Result extends CodeTarget {
  /** The step or section in which the words stand, where that is not the beginning. */
  readonly part?: { readonly name: string; readonly url: string };
  /** Where pressing the result leads: to the article, or to the part where only that is about the query. */
  readonly leadsTo: string;
  readonly passage: readonly Piece[];
}

/** What search has to say to a query. It always has something to say: failing is an answer too. */
export interface Answer {
  /** As it was typed. */
  readonly query: string;
  /** The query was longer than search can use: only its beginning was searched for. */
  readonly shortened: boolean;
  /** The query is this article's code. */
  readonly article?: CodeTarget & { readonly code: string };
  /** The query looks like an article's code, and is none. */
  readonly unknownCode?: string;
  /** The best first; as many as were asked for. */
  readonly results: readonly Result[];
  /** How many there are. */
  readonly total: number;
  /** The index could not be read: there may be more than what is here. */
  readonly failed: boolean;
}

/** Whether an answer leads anywhere. */
export function leadsSomewhere({ article, results }: Answer): boolean {
  return article !== undefined || results.length > 0;
}
