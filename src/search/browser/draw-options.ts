import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { drawPassage } from './draw-passage.ts';
import { element } from './element.ts';
import { resultsAddress } from './results-address.ts';
import { titleOfCode } from './title-of-code.ts';

/** An answer as the options of a listbox: links, so that they open in a new tab like any other. */
export function drawOptions(answer: Answer, config: SearchConfig): HTMLAnchorElement[] {
  const { article, results, total, query } = answer;
  const { language } = config;
  return [
    ...(article ? [option(article.url, element('b', {}, titleOfCode(article, language)))] : []),
    ...results.map(({ title, part, passage, leadsTo }) =>
      option(
        leadsTo,
        element('b', {}, title),
        ...(part ? [element('span', { class: 'search-part' }, part.name)] : []),
        ...(passage.length > 0 ? [element('span', { class: 'search-passage' }, ...drawPassage(passage))] : []),
      ),
    ),
    ...(total > results.length ? [option(resultsAddress(config, query), say(language, 'searchAll'))] : []),
  ];
}

function option(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...content);
}
