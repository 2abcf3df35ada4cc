import { element } from './element.ts';

/** Tells a screen reader what is new, without moving the focus. */
export interface Announcer {
  readonly node: HTMLElement;
  /** Says a text when nothing newer comes for a moment. */
  say(text: string): void;
}

/** Longer than the pause between two keys: whoever types hears the last answer, and not each one. */
const pauseMs = 700;

/** A polite live region that nobody sees. */
export function createAnnouncer(): Announcer {
  const node = element('p', { class: 'hidden-visually', role: 'status' });
  let timer = 0;
  return {
    node,
    say(text) {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        node.textContent = text;
      }, pauseMs);
    },
  };
}
