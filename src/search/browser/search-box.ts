import type { SearchConfig } from '../search-config.ts';
import { focusOnShortcut } from './focus-shortcut.ts';
import { readLeftAt } from './left-at.ts';
import { loadWhenWanted } from './load-when-wanted.ts';

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
  if (!input) continue;
  if (place) {
    void import('./list-results.ts').then(({ listResults }) => listResults(form, input, place, config));
    continue;
  }
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  loadWhenWanted(input, readLeftAt(input.id) !== undefined, async () => {
    const { suggestResults } = await import('./suggest-results.ts');
    return () => suggestResults(form, input, config, { numbered: form.dataset.numbered !== undefined });
  });
}
focusOnShortcut(inputs);
