import type { SearchConfig } from '../search-config.ts';
import { type Ask, askAsTyped } from './ask-as-typed.ts';
import { followPresses } from './follow-presses.ts';
import { forgetLeftAt, keepLeftAt, readLeftAt } from './left-at.ts';
import { isOtherKey, offerOtherLanguages } from './offer-other-languages.ts';
import { resultsAddress, soughtIn } from './results-address.ts';
import { createResultsView } from './results-view.ts';
import { createSearchClient, type SearchOptions } from './search-client.ts';
import { createTeller } from './teller.ts';

const resultsAtOnce = 30;
const resultsOfOthers = 3;

/** After this, whoever typed is reading. */
const settledMs = 3000;

/**
 * Lists the results of what stands in a search input on the page itself, at once and as one types. On the page of
 * results the query is kept in the address, so that it can be sent on and survives Back.
 */
export function listResults(
  form: HTMLFormElement,
  input: HTMLInputElement,
  place: HTMLElement,
  config: SearchConfig,
): void {
  const ownsAddress = location.pathname === config.resultsUrl;
  const view = createResultsView(place, config);
  const { ask, others, teller, more } = askAndShow(input, config, ownsAddress, view);
  const whole = (asTyped: boolean) => ask({ asTyped, complete: true });
  let asTyped = false;

  input.addEventListener('input', () => {
    asTyped = false;
    others.stop();
    forgetLeftAt();
  });
  input.addEventListener('keydown', (event) => {
    const other = others.first();
    if (!other || !isOtherKey(event)) return;
    event.preventDefault();
    location.assign(resultsAddress(other, input.value));
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await whole(asTyped);
    teller.settle();
    if (answer?.article) location.assign(answer.article.url);
  });
  followPresses(place, {
    asTyped() {
      asTyped = true;
      input.focus();
      void whole(true);
    },
    again() {
      input.focus();
      void whole(asTyped);
    },
    async more() {
      const listed = view.listed();
      more.wanted += resultsAtOnce;
      if (await whole(asTyped)) view.focusListed(listed);
    },
    leave(chosen) {
      keepLeftAt({ input: input.id, query: input.value, asTyped, chosen, shown: more.wanted, scrolled: scrollY });
    },
  });

  void begin();

  /** With what the address asks for, or where the visitor left; words may stand in the input already. */
  async function begin(): Promise<void> {
    const left = readLeftAt(input.id);
    const sought = soughtIn(ownsAddress ? location.search : '');
    if (sought.query !== '') input.value = sought.query;
    ({ asTyped } = sought);
    more.wanted = left?.shown ?? resultsAtOnce;
    const answer = await whole(asTyped);
    if (!left || !answer) return;
    teller.drop();
    view.comeBack(left);
  }
}

/** Asks as somebody types, and has every answer shown, kept in the address and followed up. */
function askAndShow(
  input: HTMLInputElement,
  config: SearchConfig,
  ownsAddress: boolean,
  view: ReturnType<typeof createResultsView>,
) {
  const client = createSearchClient(config);
  const others = offerOtherLanguages(client, config, resultsOfOthers, view.showOthers);
  const teller = createTeller(config);
  const more = { wanted: resultsAtOnce };
  let settling = 0;
  const keepAddress = (query: string, { asTyped }: SearchOptions = {}) => {
    if (ownsAddress) history.replaceState(history.state, '', resultsAddress(config, query, asTyped));
  };
  const ask: Ask = askAsTyped(input, client, () => more.wanted, {
    empty() {
      others.stop();
      keepAddress('');
      view.clear();
    },
    asked: view.showLoading,
    answered(answer, options) {
      keepAddress(answer.query, options);
      view.show(answer);
      others.answered(answer);
      teller.answered(answer);
      clearTimeout(settling);
      settling = window.setTimeout(teller.settle, settledMs);
    },
  });
  input.addEventListener('input', () => {
    more.wanted = resultsAtOnce;
  });
  return { ask, others, teller, more };
}
