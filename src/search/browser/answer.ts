import type { CodedTarget } from '../code-table.ts';
import type { Piece } from './passage.ts';

export type { CodedTarget };

/** An article that was found, every text ready to be shown. */
export interface Result extends CodedTarget {
  /** The step or section in which the words stand, where that is not the beginning. */
  readonly part?: { readonly name: string; readonly url: string };
  /** Where pressing the result leads: to the article, or to the part where only that is about the query. */
  readonly leadsTo: string;
  /** Empty where the article's text was not fetched: see `SearchClient.search`. */
  readonly passage: readonly Piece[];
  /** The words of the query that this article lacks, as they were typed. */
  readonly missing: readonly string[];
}

/** A word that was taken for another. */
export interface Correction {
  /** As it was typed. */
  readonly typed: string;
  /** What was searched for in its place; several words where one was taken apart. */
  readonly used: string;
}

/** What search has to say to a query. It always has something to say: failing is an answer too. */
export interface Answer {
  /** As it was typed. */
  readonly query: string;
  /** The query was longer than search can use: only its beginning was searched for. */
  readonly shortened: boolean;
  /** The query is this article's code. */
  readonly article?: CodedTarget;
  /** The query looks like an article's code, and is none. */
  readonly unknownCode?: string;
  /** The codes nearest to the unknown one, at most five, the most likely first. */
  readonly nearCodes: readonly CodedTarget[];
  /** What looks like an error code and stands in no article, as it was typed. */
  readonly unknownErrorCodes: readonly string[];
  /** What was taken for something else; searching again `asTyped` undoes it. */
  readonly corrections: readonly Correction[];
  /** The words that no result has, as they were typed. */
  readonly missing: readonly string[];
  /** The best first; as many as were asked for. */
  readonly results: readonly Result[];
  /** How many there are. */
  readonly total: number;
  /** The index could not be read: there may be more than what is here. */
  readonly failed: boolean;
}

/** Whether an answer leads anywhere. */
export function leadsSomewhere({ article, results }: Pick<Answer, 'article' | 'results'>): boolean {
  return article !== undefined || results.length > 0;
}
