import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import type { DeskIndex } from '../find/desk-table.ts';
import { drawEntry } from './draw-entry.ts';
import { pinnedArticles, recentArticles } from './kept-list.ts';

/** Lists what was opened last, the newest nine with number keys, and what is pinned. */
export function showLists(index: DeskIndex, speak: Speak): void {
  const list = (id: string, codes: readonly string[], empty?: string) => {
    const entries = codes.map(index.byCode).filter((entry) => entry !== undefined);
    if (entries.length === 0 && empty === undefined) return [];
    const numberOf = (at: number) => (id === 'recent' && at < 9 ? at + 1 : undefined);
    const items = entries.map((entry, at) => drawEntry(entry, speak, { number: numberOf(at) }));
    const content =
      items.length > 0 ? element('ol', { class: 'entries' }, ...items) : element('p', { class: 'quiet' }, empty ?? '');
    return [element('section', { id: `_${id}` }, element('h2', {}, speak(id)), content)];
  };
  document
    .querySelector('.find-lists')
    ?.replaceChildren(
      ...list('recent', recentArticles.read(), speak('recentNone')),
      ...list('pinned', pinnedArticles.read()),
    );
}
