import { element } from '../../search/browser/element.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import { type ContactActions, type ContactBarState, drawContactBar } from './draw-contact-bar.ts';

export interface ContactBar {
  /** Shows what has changed; nothing is drawn anew where nothing has. */
  become(next: Partial<ContactBarState>): void;
  /** From now on it can be worked with. */
  connect(actions: ContactActions): void;
}

/** Puts the bar under the head of the page. It has its height from the start: nothing moves when it is filled. */
export function contactBar(page: DeskPage, reportText: string): ContactBar {
  const bar = element('section', { class: 'contact-bar', 'aria-label': page.speak('contact') });
  document.querySelector('.site-header')?.after(bar);
  let state: ContactBarState = { contact: undefined, sending: { waiting: 0 }, trouble: undefined };
  let connected: ContactActions | undefined;
  const draw = () => {
    if (!connected) return;
    const hadFocus = bar.contains(document.activeElement);
    bar.replaceChildren(...drawContactBar(state, page, connected, reportText));
    if (hadFocus) bar.querySelector('button')?.focus();
  };
  return {
    become(next) {
      const before = JSON.stringify(state);
      state = { ...state, ...next };
      if (JSON.stringify(state) !== before) draw();
    },
    connect(actions) {
      connected = actions;
      draw();
      bar.dataset.ready = '';
    },
  };
}
