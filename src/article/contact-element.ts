import type { Element } from 'hast';
import { contactWays } from '../site/contact-ways.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './vocabulary/element.ts';

/** The ways to a person, as a list. */
export function contactElement({ site, language }: RenderContext): Element {
  const ways = contactWays(site, language).map(({ kind, href, text, detail }) =>
    element(
      'li',
      { className: [kind] },
      element('a', { href }, text),
      detail === undefined ? [] : element('span', {}, ` ${detail}`),
    ),
  );
  return element('ul', { className: ['contact-ways'] }, ...ways);
}
