import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import { announcementOf } from './announcement-of.ts';
import type { Answer } from './answer.ts';
import { drawNotes } from './draw-notes.ts';
import { drawOptions } from './draw-options.ts';
import { element } from './element.ts';
import { createListbox, type Listbox } from './listbox.ts';

/** What hangs under a search input: notes, and a listbox of results. */
export interface SuggestionPanel {
  readonly node: HTMLElement;
  readonly listbox: Listbox;
  isOpen(): boolean;
  /** Shows again what was last shown. */
  open(): void;
  close(): void;
  showLoading(): void;
  show(answer: Answer): void;
  /** Closes, and forgets what was shown. */
  clear(): void;
}

/** Makes the input a combobox that controls the panel, as the ARIA practices describe it. */
export function createSuggestionPanel(input: HTMLInputElement, config: SearchConfig): SuggestionPanel {
  const { language } = config;
  const notes = element('div', { class: 'search-notes' });
  const status = element('p', { class: 'hidden-visually', role: 'status' });
  const listbox = createListbox(`${input.id}-list`, say(language, 'searchLabel'), (active) => {
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active);
  });
  const keys = element('p', { class: 'hidden-visually', id: `${input.id}-keys` }, say(language, 'searchKeys'));
  const results = element('div', { class: 'search-panel', hidden: '' }, notes, listbox.node);

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listbox.node.id);
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-describedby', keys.id);

  const setOpen = (open: boolean) => {
    results.hidden = !open;
    listbox.node.hidden = listbox.isEmpty();
    input.setAttribute('aria-expanded', String(open && !listbox.isEmpty()));
    if (!open) listbox.deactivate();
  };
  const fill = (said: readonly Node[], options: readonly HTMLElement[], announced: string) => {
    notes.replaceChildren(...said);
    listbox.show(options);
    status.textContent = announced;
    setOpen(said.length + options.length > 0);
  };

  return {
    node: element('div', {}, keys, results, status),
    listbox,
    isOpen: () => !results.hidden,
    open: () => setOpen(notes.hasChildNodes() || !listbox.isEmpty()),
    close: () => setOpen(false),
    showLoading: () => fill([element('p', {}, say(language, 'searchLoading'))], [], ''),
    show: (answer) => fill(drawNotes(answer, config), drawOptions(answer, config), announcementOf(answer, language)),
    clear: () => fill([], [], ''),
  };
}
