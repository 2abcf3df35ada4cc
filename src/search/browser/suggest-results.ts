import type { SearchConfig } from '../search-config.ts';
import { suggestedNumbered, suggestedResults } from '../suggested-results.ts';
import { askAsTyped } from './ask-as-typed.ts';
import { followKeys } from './follow-keys.ts';
import { followPresses } from './follow-presses.ts';
import { forgetLeftAt, keepLeftAt, readLeftAt } from './left-at.ts';
import { offerOtherLanguages } from './offer-other-languages.ts';
import { resultsAddress } from './results-address.ts';
import { createSearchClient, type SearchClient } from './search-client.ts';
import { createSuggestionPanel, type PanelOptions, type SuggestionPanel } from './suggestion-panel.ts';
import { createTeller } from './teller.ts';

/** Suggests results under a search input as one types, by keyboard or pointer. */
export function suggestResults(
  form: HTMLFormElement,
  input: HTMLInputElement,
  config: SearchConfig,
  options: PanelOptions = {},
): void {
  const mostResults = options.numbered ? suggestedNumbered : suggestedResults;
  const client = createSearchClient(config);
  const sparing = options.numbered !== true;
  const panel = createSuggestionPanel(input, config, options);
  const others = offerOtherLanguages(client, config, mostResults, panel.addOthers);
  const teller = createTeller(config);
  let asTyped = false;
  form.append(panel.node);

  const search: SearchClient['search'] = (typed, limit, asked) => client.search(typed, limit, { ...asked, sparing });
  const ask = askAsTyped(input, { ...client, search }, () => mostResults, {
    empty() {
      others.stop();
      panel.clear();
    },
    asked: () => !panel.isOpen() && panel.showLoading(),
    answered(answer) {
      panel.show(answer, asTyped);
      others.answered(answer);
      teller.answered(answer);
      if (document.activeElement !== input) panel.close();
    },
  });
  const askAgain = () => {
    input.focus();
    void ask({ asTyped, complete: true });
  };
  const keepPlace = (href: string) => {
    keepLeftAt({ input: input.id, query: input.value, asTyped, chosen: href, shown: mostResults, scrolled: scrollY });
    // The page of results tells of its query itself.
    if (href.startsWith(config.resultsUrl)) teller.drop();
    else teller.settle();
  };
  const leaveFor = (href: string) => {
    keepPlace(href);
    location.assign(href);
  };

  followKeys(input, panel, options, {
    async openFirst() {
      const answer = await ask({ asTyped, complete: true });
      if (!answer) return;
      leaveFor(answer.article?.url ?? answer.results[0]?.leadsTo ?? resultsAddress(config, answer.query, asTyped));
    },
    openOther() {
      const other = others.first();
      if (other) leaveFor(resultsAddress(other, input.value));
    },
  });
  followPresses(panel.node, {
    asTyped() {
      asTyped = true;
      askAgain();
    },
    again: askAgain,
    more: () => undefined,
    leave(href) {
      keepPlace(href);
      panel.close();
    },
  });
  followFocus(form, input, panel, teller.settle);
  input.addEventListener('input', () => {
    asTyped = false;
    others.stop();
    forgetLeftAt();
  });

  const left = readLeftAt(input.id);
  if (!left) return;
  ({ asTyped } = left);
  input.value = left.query;
  input.focus({ preventScroll: true });
  void ask({ asTyped, complete: true }).then(() => panel.choose(left.chosen));
}

/** The panel is open only while focus is in the form, and pressing something in it does not take focus away. */
function followFocus(
  form: HTMLFormElement,
  input: HTMLInputElement,
  panel: SuggestionPanel,
  onLeave: () => void,
): void {
  input.addEventListener('focus', () => panel.open());
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (form.contains(relatedTarget as Node | null)) return;
    panel.close();
    onLeave();
  });
  // Safari does not focus a link that is pressed: the panel would be gone before the click arrives.
  panel.node.addEventListener('mousedown', (event) => event.preventDefault());
}
