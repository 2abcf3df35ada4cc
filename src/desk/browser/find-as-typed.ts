import type { SearchClient } from '../../search/browser/search-client.ts';
import type { DeskEntry, DeskIndex } from '../find/desk-table.ts';
import { titleMatcher } from '../find/match-titles.ts';
import { oneAtATime } from '../find/one-at-a-time.ts';
import { readTyped } from '../find/read-typed.ts';
import type { DeskPage } from './desk-page.ts';
import { isFiltered, isUnderFilters, onFilters } from './find-filters.ts';
import type { FoundView } from './found-view.ts';
import { keepQuery, readQuery } from './kept-query.ts';
import { showAnswer } from './show-answer.ts';
import { showCodes } from './show-codes.ts';

/** As many as there are number keys. */
const shownResults = 9;
/** How many are asked for where the topic and the product leave only some of them. */
const filteredFrom = 60;

export interface Finding {
  /** Opens what was typed: the article of a code, or the first that was found. */
  open(): Promise<void>;
}

interface FindParts {
  readonly input: HTMLInputElement;
  readonly client: SearchClient;
  readonly index: DeskIndex;
  readonly page: DeskPage;
  readonly view: FoundView;
}

/**
 * Shows what is found with every key that is typed: at once by titles and products, and by all of the text as soon as
 * search has answered.
 */
export function findAsTyped({ input, client, index, page, view }: FindParts): Finding {
  const { speak } = page;
  const search = oneAtATime(() => client.search(input.value, isFiltered() ? filteredFrom : shownResults));
  const byTitle = titleMatcher(index.articles);

  /** @returns what Enter opens: nothing while codes are offered that may have been meant */
  const find = async (): Promise<DeskEntry | undefined> => {
    const typed = input.value;
    keepQuery(typed);
    view.wait(false);
    if (typed.trim() === '') return showFiltered();
    const read = readTyped(typed, index, page.caller().speech?.alike ?? []);
    if (read.kind === 'article' || read.kind === 'unknown-code') {
      showCodes(read, shownResults, index, view, speak);
      return read.kind === 'article' ? read.entry : undefined;
    }
    const titles = byTitle(typed, index.articles.length).filter(isUnderFilters).slice(0, shownResults);
    if (titles.length > 0) view.list(speak('results', { count: titles.length }), titles);
    view.wait(true);
    const answer = await search();
    if (input.value !== typed) return undefined;
    view.wait(false);
    if (view.isChosenFrom()) return undefined;
    if (read.kind === 'words' || answer.results.length > 0) {
      return showAnswer(answer, titles, shownResults, index, view, speak)[0];
    }
    showCodes(read, shownResults, index, view, speak);
    return undefined;
  };
  const showFiltered = () => {
    if (isFiltered()) view.list('', index.articles.filter(isUnderFilters).slice(0, shownResults));
    else view.show('');
    return undefined;
  };

  input.addEventListener('input', () => void find());
  onFilters(() => void find());
  page.onCaller(() => void find());
  // What was typed before this page could find anything is not lost.
  if (input.value === '') {
    input.value = readQuery();
    if (input.value !== '') input.select();
  }
  if (input.value !== '') void find();
  return {
    async open() {
      const entry = await find();
      if (entry) location.assign(entry.url);
    },
  };
}
