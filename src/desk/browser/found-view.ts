import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import type { DeskEntry } from '../find/desk-table.ts';
import { drawEntry } from './draw-entry.ts';

/** The place under the search box where what was found is shown. */
export interface FoundView {
  /** A sentence, and what it is about. */
  show(sentence: string, ...content: readonly Node[]): void;
  /** A sentence, and articles with their number keys. */
  list(sentence: string, entries: readonly DeskEntry[], note?: (at: number) => string): void;
  /** Whether what stands there may still change, as search is being asked. */
  wait(isWaiting: boolean): void;
  /** Whether somebody has gone into the list: nothing in it may move any more. */
  isChosenFrom(): boolean;
}

export function createFoundView(speak: Speak): FoundView {
  const status = element('p', { class: 'find-status', role: 'status' });
  const results = element('div');
  document.querySelector('.find-results')?.replaceChildren(status, results);
  let listed = '';
  const say = (sentence: string) => {
    if (status.textContent !== sentence) status.textContent = sentence;
  };
  const show = (sentence: string, ...content: readonly Node[]) => {
    listed = '';
    say(sentence);
    results.replaceChildren(...content);
    const lists = document.querySelector<HTMLElement>('.find-lists');
    if (lists) lists.hidden = sentence !== '' || content.length > 0;
  };
  return {
    show,
    list(sentence, entries, note) {
      // With one key more, or when search has answered, it is mostly the same: what stands there is not drawn again.
      const wanted = JSON.stringify(entries.map(({ code }, at) => [code, note?.(at)]));
      if (wanted === listed) return say(sentence);
      const items = entries.map((entry, at) => drawEntry(entry, speak, { number: at + 1, note: note?.(at) }));
      show(sentence, element('ol', { class: 'entries' }, ...items));
      listed = wanted;
    },
    wait: (isWaiting) => results.setAttribute('aria-busy', String(isWaiting)),
    isChosenFrom: () => results.contains(document.activeElement),
  };
}
