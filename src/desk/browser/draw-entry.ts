import { formatArticleCode } from '../../article/article-code.ts';
import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import type { DeskEntry } from '../find/desk-table.ts';

/** An article in a list: its code, title, product and minutes, and the number key that opens it. */
export function drawEntry(
  { code, title, url, products, minutes, agentsOnly, language }: DeskEntry,
  speak: Speak,
  options: { readonly number?: number | undefined; readonly note?: string | undefined } = {},
): HTMLLIElement {
  const facts = [products.join(', '), minutes > 0 ? speak('minutes', { count: minutes }) : '', options.note ?? ''];
  const own = document.documentElement.lang === language ? undefined : language;
  return element(
    'li',
    {},
    element(
      'a',
      { href: url, 'data-number': options.number === undefined ? undefined : String(options.number) },
      element(
        'kbd',
        { 'aria-hidden': options.number === undefined ? 'true' : undefined },
        String(options.number ?? ''),
      ),
      element('span', { class: 'entry-code', translate: 'no' }, formatArticleCode(code)),
      element('b', { lang: own }, title),
      ...(agentsOnly ? [element('span', { class: 'tag' }, speak('agentsOnly'))] : []),
      element('span', { class: 'entry-facts' }, facts.filter((fact) => fact !== '').join(' · ')),
    ),
  );
}
