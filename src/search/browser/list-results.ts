import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { askAsTyped } from './ask-as-typed.ts';
import { drawNotes } from './draw-notes.ts';
import { drawResult } from './draw-result.ts';
import { element } from './element.ts';
import { notesOn } from './notes-on.ts';
import { createSearchClient } from './search-client.ts';
import { titleOfCode } from './title-of-code.ts';

const mostResults = 30;

/** Lists the results of what stands in a search input on the page itself. */
export function listResults(form: HTMLFormElement, input: HTMLInputElement, list: HTMLElement, config: SearchConfig): void {
  const { language } = config;
  const client = createSearchClient(config);
  const status = element('p', { class: 'search-status', role: 'status' });
  const results = element('div');
  list.append(status, results);
  let shown: Answer | undefined;

  const show = (said: string, content: readonly Node[], answer?: Answer) => {
    status.textContent = said;
    results.replaceChildren(...content);
    shown = answer;
  };
  const ask = askAsTyped(input, client, mostResults, {
    empty: () => show(say(language, 'homeHint'), []),
    asked: () => !shown && show(say(language, 'searchLoading'), []),
    answered: (answer) => show(countOf(answer, config), drawAnswer(answer, config), answer),
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await ask();
    if (shown?.article) location.assign(shown.article.url);
  });
  void ask();
}
