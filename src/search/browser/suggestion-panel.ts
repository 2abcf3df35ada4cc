import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import { announcementOf } from './announcement-of.ts';
import { createAnnouncer } from './announcer.ts';
import type { Answer } from './answer.ts';
import { drawExits } from './draw-exits.ts';
import { drawNotes } from './draw-notes.ts';
import { drawOptions, drawOtherOption } from './draw-options.ts';
import { element } from './element.ts';
import { createListbox, type Listbox } from './listbox.ts';
import { numberOptions } from './number-options.ts';
import { otherAnnouncement } from './other-title.ts';
import type { OtherAnswer } from './search-client.ts';

export interface PanelOptions {
  /** The first nine options have numbers, which open them: for those who search all day. */
  readonly numbered?: boolean;
}

/** What hangs under a search input: notes, and a listbox of results. */
export interface SuggestionPanel {
  readonly node: HTMLElement;
  readonly listbox: Listbox;
  isOpen(): boolean;
  /** Shows again what was last shown. */
  open(): void;
  close(): void;
  showLoading(): void;
  /** @param asTyped nothing was to be corrected */
  show(answer: Answer, asTyped?: boolean): void;
  /** Puts what other languages have under the results. */
  addOthers(found: readonly OtherAnswer[]): void;
  /** Makes the option active that leads to an address, if there is one. */
  choose(href: string): void;
  /** Closes, and forgets what was shown. */
  clear(): void;
}

/** Makes the input a combobox that controls the panel, as the ARIA practices describe it. */
export function createSuggestionPanel(
  input: HTMLInputElement,
  config: SearchConfig,
  { numbered = false }: PanelOptions = {},
): SuggestionPanel {
  const { language } = config;
  const notes = element('div', { class: 'search-notes' });
  const announcer = createAnnouncer();
  const listbox = createListbox(`${input.id}-list`, say(language, 'searchLabel'), (active) => {
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active);
  });
  const keysHelp = say(language, numbered ? 'searchKeysNumbered' : 'searchKeys');
  const keys = element('p', { class: 'hidden-visually', id: `${input.id}-keys` }, keysHelp);
  const exits = element('div', { class: 'search-exits' });
  const results = element('div', { class: 'search-panel', hidden: '' }, notes, listbox.node, exits);
  makeCombobox(input, listbox.node.id, keys.id);

  const setOpen = (open: boolean) => {
    results.hidden = !open;
    listbox.node.hidden = listbox.isEmpty();
    input.setAttribute('aria-expanded', String(open && !listbox.isEmpty()));
    if (!open) listbox.activate(undefined);
  };
  const openIfFull = () => setOpen(notes.hasChildNodes() || !listbox.isEmpty());
  const fill = (said: readonly Node[], options: readonly HTMLElement[], announced: string) => {
    notes.replaceChildren(...said);
    exits.replaceChildren();
    listbox.show(numbered ? numberOptions(options) : options);
    announcer.say(announced);
    openIfFull();
  };

  return {
    node: element('div', {}, keys, results, announcer.node),
    listbox,
    isOpen: () => !results.hidden,
    open: openIfFull,
    close: () => setOpen(false),
    showLoading: () => fill([element('p', {}, say(language, 'searchLoading'))], [], ''),
    show(answer, asTyped) {
      fill(
        drawNotes(answer, config),
        drawOptions(answer, config, asTyped),
        announcementOf(answer, language, navigator.onLine),
      );
      exits.replaceChildren(...drawExits(answer, config));
      // While none is chosen, Enter opens it.
      if (answer.article || answer.nearCodes.length === 0) listbox.at(0)?.setAttribute('data-enter', '');
    },
    addOthers(found) {
      listbox.add(found.flatMap((other) => drawOtherOption(other, config)));
      announcer.say(otherAnnouncement(found, language));
      if (!results.hidden) setOpen(true);
    },
    choose: (href) => listbox.activate(listbox.find((option) => option.getAttribute('href') === href)),
    clear: () => fill([], [], ''),
  };
}

function makeCombobox(input: HTMLInputElement, listId: string, keysId: string): void {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listId);
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-describedby', keysId);
}
