import type { SearchConfig } from '../search-config.ts';
import { askAsTyped } from './ask-as-typed.ts';
import { resultsAddress } from './results-address.ts';
import { createSearchClient } from './search-client.ts';
import { createSuggestionPanel, type SuggestionPanel } from './suggestion-panel.ts';

const mostResults = 8;

/** Suggests results under a search input as one types, by keyboard or pointer. */
export function suggestResults(form: HTMLFormElement, input: HTMLInputElement, config: SearchConfig): void {
  const client = createSearchClient(config);
  const panel = createSuggestionPanel(input, config);
  form.append(panel.node);

  askAsTyped(input, client, mostResults, {
    empty: () => panel.clear(),
    asked: () => !panel.isOpen() && panel.showLoading(),
    answered(answer) {
      panel.show(answer);
      if (document.activeElement !== input) panel.close();
    },
  });

  /** Opens the first result of what stands in the input, though it was typed just now; else the page of results. */
  const openFirst = async () => {
    const typed = input.value;
    const answer = await client.search(typed, mostResults);
    if (input.value !== typed) return;
    location.assign(answer.article?.url ?? answer.results[0]?.leadsTo ?? resultsAddress(config, typed));
  };

  followKeys(input, panel, () => void openFirst());
  followFocus(form, input, panel);
}

/** The keys of a combobox; those that move in the text, Home and End among them, are left to the text. */
function followKeys(input: HTMLInputElement, panel: SuggestionPanel, openFirst: () => void): void {
  const move = (by: 1 | -1) => (panel.isOpen() ? panel.listbox.move(by) : panel.open());
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter() {
      const chosen = panel.listbox.active();
      if (chosen) chosen.click();
      else if (input.value.trim() !== '') openFirst();
    },
    Escape() {
      if (panel.isOpen()) return panel.close();
      input.value = '';
      panel.clear();
    },
  };
  input.addEventListener('keydown', (event) => {
    const act = event.isComposing || event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  panel.node.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.focus();
    panel.close();
  });
}

/** The panel is open only while focus is in the form, and pressing something in it does not take focus away. */
function followFocus(form: HTMLFormElement, input: HTMLInputElement, panel: SuggestionPanel): void {
  input.addEventListener('focus', () => panel.open());
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) panel.close();
  });
  // Safari does not focus a link that is pressed: the panel would be gone before the click arrives.
  panel.node.addEventListener('mousedown', (event) => event.preventDefault());
  panel.node.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) panel.close();
  });
}
