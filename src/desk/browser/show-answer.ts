import type { Answer } from '../../search/browser/answer.ts';
import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import type { DeskEntry, DeskIndex } from '../find/desk-table.ts';
import { clearFilters, isFiltered, isUnderFilters } from './find-filters.ts';
import type { FoundView } from './found-view.ts';

/**
 * Shows what search found, under the topic and the product that are chosen.
 *
 * @param titles what titles alone found: all there is where search could not be loaded
 * @returns the articles that are shown
 */
export function showAnswer(
  answer: Answer,
  titles: readonly DeskEntry[],
  most: number,
  index: DeskIndex,
  view: FoundView,
  speak: Speak,
): readonly DeskEntry[] {
  const urls = [...(answer.article ? [answer.article.url] : []), ...answer.results.map(({ url }) => url)];
  const answered = urls.map(index.byUrl).filter((entry) => entry !== undefined);
  const found = answer.failed ? [...new Set([...answered, ...titles])] : answered;
  const wanted = found.filter(isUnderFilters).slice(0, most);
  if (found.length > 0 && wanted.length === 0) {
    const all = element('button', { class: 'plain', type: 'button' }, speak('noMatchAction'));
    all.addEventListener('click', clearFilters);
    view.show(speak('noMatch'), all);
  } else {
    view.list(sentenceOn(answer, wanted.length, speak), wanted);
  }
  return wanted;
}

function sentenceOn({ failed, query, total }: Answer, shown: number, speak: Speak): string {
  if (failed) return speak('searchFailed');
  if (shown === 0) return speak('nothingFound', { query: query.trim() });
  return total > shown && !isFiltered() ? speak('resultsOf', { shown, total }) : speak('results', { count: shown });
}
