import type { Language } from '../../site/language.ts';
import type { Answer, Result } from './answer.ts';
import { drawPassage } from './draw-passage.ts';
import { element } from './element.ts';
import { titleOfCode, titleOfNearCode } from './title-of-code.ts';
import { withoutWords } from './without-words.ts';

type HeadingName = 'h2' | 'h3';

/** An answer as the items of a list on a page: each article with its passage, and a link to the part where the words stand. */
export function drawItems(
  { article, nearCodes, results }: Answer,
  language: Language,
  level: HeadingName = 'h2',
): HTMLElement[] {
  return [
    ...(article ? [listItem(heading(level, article.url, titleOfCode(article, language)))] : []),
    ...nearCodes.map((near) => listItem(heading(level, near.url, titleOfNearCode(near)))),
    ...results.map((result) => drawResult(result, language, level)),
  ];
}

function drawResult(
  { title, url, part, passage, missing }: Result,
  language: Language,
  level: HeadingName,
): HTMLElement {
  return listItem(
    heading(level, url, title),
    ...(part ? [element('p', { class: 'search-part' }, element('a', { href: part.url }, part.name))] : []),
    ...(passage.length > 0 ? [element('p', { class: 'search-passage' }, ...drawPassage(passage))] : []),
    ...(missing.length > 0 ? [element('p', { class: 'search-without' }, withoutWords(missing, language))] : []),
  );
}

function listItem(...content: HTMLElement[]): HTMLElement {
  return element('li', {}, ...content);
}

function heading(level: HeadingName, href: string, text: string): HTMLElement {
  return element(level, {}, element('a', { href }, text));
}
