import { element } from '../../search/browser/element.ts';
import type { DeskEntry, DeskIndex } from '../find/desk-table.ts';

const topic = () => document.querySelector<HTMLSelectElement>('#topic');
const product = () => document.querySelector<HTMLSelectElement>('#product');

/** Offers every product that an article applies to. */
export function fillProducts({ articles }: DeskIndex, language: string): void {
  const names = [...new Set(articles.flatMap(({ products }) => products))].sort(new Intl.Collator(language).compare);
  product()?.append(...names.map((name) => element('option', { value: name }, name)));
}

/** Whether an article is under the topic and the product that are chosen. */
export function isUnderFilters(entry: DeskEntry): boolean {
  const [chosenTopic = '', chosenProduct = ''] = [topic()?.value, product()?.value];
  return (
    (chosenTopic === '' || entry.topic === chosenTopic) &&
    (chosenProduct === '' || entry.products.includes(chosenProduct))
  );
}

export function isFiltered(): boolean {
  return (topic()?.value ?? '') + (product()?.value ?? '') !== '';
}

/** All topics and products again; who listens is told, and the search box has the focus. */
export function clearFilters(): void {
  for (const select of [topic(), product()]) if (select) select.value = '';
  topic()?.dispatchEvent(new Event('change'));
  document.querySelector<HTMLElement>('#find')?.focus();
}

export function onFilters(listener: () => void): void {
  for (const select of [topic(), product()]) select?.addEventListener('change', listener);
}
