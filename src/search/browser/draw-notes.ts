import type { SearchConfig } from '../search-config.ts';
import { type Answer, leadsSomewhere } from './answer.ts';
import { element } from './element.ts';
import { notesOn } from './notes-on.ts';

/** The notes on an answer; where it leads nowhere, with the ways out. */
export function drawNotes(answer: Answer, { language, exits }: SearchConfig): HTMLElement[] {
  const notes = notesOn(answer, language).map((note) => element('p', {}, note));
  if (leadsSomewhere(answer) && !answer.failed) return notes;
  const links = exits.map(({ href, text }) => element('li', {}, element('a', { href }, text)));
  return [...notes, element('ul', { class: 'search-exits' }, ...links)];
}
