import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import { announcementOf } from './announcement-of.ts';
import { createAnnouncer } from './announcer.ts';
import type { Answer } from './answer.ts';
import { drawBeginnings, drawExits } from './draw-exits.ts';
import { drawItems } from './draw-list.ts';
import { drawNotes } from './draw-notes.ts';
import { drawOthers } from './draw-others.ts';
import { element } from './element.ts';
import type { LeftAt } from './left-at.ts';
import { otherAnnouncement } from './other-title.ts';
import type { OtherAnswer } from './search-client.ts';

/** What a page of results shows. */
export interface ResultsView {
  /** Nothing is sought. */
  clear(): void;
  /** Says that results are on their way, unless others are shown meanwhile. */
  showLoading(): void;
  show(answer: Answer): void;
  showOthers(found: readonly OtherAnswer[]): void;
  /** How many articles are listed. */
  listed(): number;
  /** @param index the first is 0 */
  focusListed(index: number): void;
  /** To where the visitor left: as far down as then, the focus on what was chosen. */
  comeBack(left: LeftAt): void;
}

export function createResultsView(place: HTMLElement, config: SearchConfig): ResultsView {
  const { language } = config;
  const announcer = createAnnouncer();
  const notes = element('div', { class: 'search-notes' });
  const list = element('ol', { class: 'search-list' });
  const more = element('div');
  const others = element('div');
  const exits = element('div', { class: 'search-exits' });
  place.replaceChildren(announcer.node, notes, list, more, others, exits);
  const links = () => [...place.querySelectorAll('a')];

  const draw = (said: readonly Node[], items: readonly Node[], following: readonly Node[]) => {
    notes.replaceChildren(...said);
    list.replaceChildren(...items);
    more.replaceChildren(...following);
    others.replaceChildren();
    exits.replaceChildren();
  };

  return {
    clear() {
      draw([element('p', { class: 'hint' }, say(language, 'homeHint'))], [], []);
      exits.replaceChildren(...drawBeginnings(config));
      announcer.say('');
    },
    showLoading() {
      if (!list.hasChildNodes()) draw([element('p', {}, say(language, 'searchLoading'))], [], []);
    },
    show(answer) {
      const { results, total } = answer;
      const count = results.length > 0 ? [element('p', { class: 'search-count' }, countOf(answer, config))] : [];
      const button = total > results.length ? [drawMore(total - results.length, config)] : [];
      draw([...drawNotes(answer, config), ...count], drawItems(answer, language), button);
      exits.replaceChildren(...drawExits(answer, config));
      announcer.say(announcementOf(answer, language, navigator.onLine));
    },
    showOthers(found) {
      others.replaceChildren(...drawOthers(found, config));
      announcer.say(otherAnnouncement(found, language));
    },
    listed: () => list.childElementCount,
    focusListed: (index) => list.children[index]?.querySelector('a')?.focus(),
    comeBack({ scrolled, chosen }) {
      scrollTo({ top: scrolled, behavior: 'instant' });
      links()
        .find((link) => link.getAttribute('href') === chosen)
        ?.focus({ preventScroll: true });
    },
  };
}

function countOf({ results, total }: Answer, { language }: SearchConfig): string {
  if (total > results.length) return say(language, 'searchShown', { shown: results.length, total });
  return say(language, 'searchCount', { count: total });
}

function drawMore(left: number, { language }: SearchConfig): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'search-more', 'data-more': '' },
    say(language, 'searchMore', { left }),
  );
}
