import { say } from '../../site/say.ts';
import type { SearchConfig } from '../search-config.ts';
import type { Answer, Result } from './answer.ts';
import { drawPassage } from './draw-passage.ts';
import { element } from './element.ts';
import { otherTitle } from './other-title.ts';
import { resultsAddress } from './results-address.ts';
import type { OtherAnswer } from './search-client.ts';
import { titleOfCode, titleOfNearCode } from './title-of-code.ts';
import { withoutWords } from './without-words.ts';

/** An answer as the options of a listbox: links, so that they open in a new tab like any other. */
export function drawOptions(answer: Answer, config: SearchConfig, asTyped = false): HTMLAnchorElement[] {
  const { article, nearCodes, results, total, query } = answer;
  const { language } = config;
  return [
    ...(article ? [option(article.url, element('b', {}, titleOfCode(article, language)))] : []),
    ...nearCodes.map((near) => option(near.url, element('b', {}, titleOfNearCode(near)))),
    ...results.map((result) => drawResult(result, config)),
    ...(total > results.length ? [option(resultsAddress(config, query, asTyped), say(language, 'searchAll'))] : []),
  ];
}

/** What was found in another language, as the option that leads there. */
export function drawOtherOption(other: OtherAnswer, { language, others }: SearchConfig): HTMLAnchorElement[] {
  const source = others.find((candidate) => candidate.language === other.language);
  if (!source) return [];
  const key = element('kbd', { class: 'search-key' }, say(language, 'searchOtherKey'));
  return [option(resultsAddress(source, other.answer.query), otherTitle(other, language), ' ', key)];
}

function drawResult({ title, part, passage, missing, leadsTo }: Result, { language }: SearchConfig): HTMLAnchorElement {
  return option(
    leadsTo,
    element('b', {}, title),
    ...(part ? [element('span', { class: 'search-part' }, part.name)] : []),
    ...(passage.length > 0 ? [element('span', { class: 'search-passage' }, ...drawPassage(passage))] : []),
    ...(missing.length > 0 ? [element('span', { class: 'search-without' }, withoutWords(missing, language))] : []),
  );
}

function option(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...content);
}
