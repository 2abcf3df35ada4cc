import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { askAsTyped } from './ask-as-typed.ts';
import { drawList } from './draw-list.ts';
import { drawNotes } from './draw-notes.ts';
import { element } from './element.ts';
import { createSearchClient } from './search-client.ts';

const mostResults = 30;

/** Lists the results of what stands in a search input on the page itself, at once and as one types. */
export function listResults(
  form: HTMLFormElement,
  input: HTMLInputElement,
  place: HTMLElement,
  config: SearchConfig,
): void {
  const { language } = config;
  const client = createSearchClient(config);
  const status = element('div', { class: 'search-notes', role: 'status' });
  const results = element('div');
  place.replaceChildren(status, results);
  let shown: Answer | undefined;

  const show = (said: readonly HTMLElement[], listed: readonly HTMLElement[], answer?: Answer) => {
    status.replaceChildren(...said);
    results.replaceChildren(...listed);
    shown = answer;
  };
  const sentence = (key: string, count?: number) =>
    element('p', {}, say(language, key, count === undefined ? {} : { count }));

  const ask = askAsTyped(input, client, mostResults, {
    empty: () => show([sentence('homeHint')], []),
    asked: () => !shown && show([sentence('searchLoading')], []),
    answered(answer) {
      const count = answer.results.length > 0 ? [sentence('searchCount', answer.total)] : [];
      show([...drawNotes(answer, config), ...count], [drawList(answer, language)], answer);
    },
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await ask();
    if (shown?.article) location.assign(shown.article.url);
  });
  if (input.value !== '') void ask();
}
