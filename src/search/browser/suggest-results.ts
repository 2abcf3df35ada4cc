import type { SearchConfig } from '../search-config.ts';
import { askAsTyped } from './ask-as-typed.ts';
import { resultsAddress } from './results-address.ts';
import { createSearchClient } from './search-client.ts';
import { createSuggestionPanel } from './suggestion-panel.ts';

const mostResults = 8;

/** Suggests results under a search input as one types, by keyboard or pointer. */
export function suggestResults(form: HTMLFormElement, input: HTMLInputElement, config: SearchConfig): void {
  const client = createSearchClient(config);
  const panel = createSuggestionPanel(input, config);
  const { listbox } = panel;
  form.append(panel.node);

  askAsTyped(input, client, mostResults, {
    empty: () => panel.clear(),
    asked: () => !panel.isOpen() && panel.showLoading(),
    answered: (answer) => panel.show(answer),
  });

  /** Opens the first result of what stands in the input, though it was typed just now; else the page of results. */
  const openFirst = async () => {
    const typed = input.value;
    const answer = await client.search(typed, mostResults);
    if (input.value !== typed) return;
    location.assign(answer.article?.url ?? answer.results[0]?.leadsTo ?? resultsAddress(config, typed));
  };

  const move = (by: 1 | -1) => {
    if (panel.isOpen()) listbox.move(by);
    else panel.open();
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter() {
      const chosen = listbox.active();
      if (chosen) chosen.click();
      else if (input.value.trim() !== '') void openFirst();
    },
    Escape() {
      if (panel.isOpen()) panel.close();
      else input.value = '';
    },
  };
  input.addEventListener('keydown', (event) => {
    const act = event.isComposing || event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  input.addEventListener('focus', () => panel.open());
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) panel.close();
  });
  // Focus stays in the input while a result is pressed: some browsers would close the list before the click arrives.
  panel.node.addEventListener('mousedown', (event) => event.preventDefault());
  panel.node.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) panel.close();
  });
}
