import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import { drawItems } from './draw-list.ts';
import { element } from './element.ts';
import { otherTitle } from './other-title.ts';
import { resultsAddress } from './results-address.ts';
import type { OtherAnswer } from './search-client.ts';

/** What other languages have, each under a heading that leads to all of it. */
export function drawOthers(found: readonly OtherAnswer[], config: SearchConfig): HTMLElement[] {
  return found.flatMap((other, index) => {
    const source = config.others.find(({ language }) => language === other.language);
    if (!source) return [];
    const { language: tag, direction } = source;
    const href = resultsAddress(source, other.answer.query);
    const link = element('a', { href, hreflang: tag }, otherTitle(other, config.language));
    const key = index === 0 ? [' ', drawKey(config)] : [];
    const items = drawItems(other.answer, config.language, 'h3');
    return [
      element(
        'section',
        { class: 'search-others' },
        element('h2', {}, link, ...key),
        element('ol', { class: 'search-list', lang: tag, dir: direction }, ...items),
      ),
    ];
  });
}

function drawKey({ language }: SearchConfig): HTMLElement {
  return element('kbd', { class: 'search-key' }, say(language, 'searchOtherKey'));
}
