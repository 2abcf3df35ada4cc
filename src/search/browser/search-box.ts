import type { SearchConfig } from '../search-config.ts';
import { focusOnShortcut } from './focus-shortcut.ts';
import { listResults } from './list-results.ts';
import { suggestResults } from './suggest-results.ts';

/**
 * Brings every search box of the page to life. Where the page has a place for results beside a box, they are listed
 * there; elsewhere they are suggested under the input.
 */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
const inputs = forms.map((form) => form.querySelector('input')).filter((input) => input !== null);

for (const [index, form] of forms.entries()) {
  const input = inputs[index];
  const config: SearchConfig = JSON.parse(form.dataset.search ?? '');
  const place = form.parentElement?.querySelector<HTMLElement>('.search-results');
  if (input && place) listResults(form, input, place, config);
  else if (input) suggestResults(form, input, config);
}
focusOnShortcut(inputs);
