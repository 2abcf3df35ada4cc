import type { Language } from '../../site/language.ts';
import type { Answer, Result } from './answer.ts';
import { drawPassage } from './draw-passage.ts';
import { element } from './element.ts';
import { titleOfCode } from './title-of-code.ts';

/** An answer as a list on a page: each article with its passage, and a link to the part where the words stand. */
export function drawList({ article, results }: Answer, language: Language): HTMLElement {
  const code = article ? [listItem(heading(article.url, titleOfCode(article, language)))] : [];
  return element('ol', { class: 'search-list' }, ...code, ...results.map(drawResult));
}

function drawResult({ title, url, part, passage }: Result): HTMLElement {
  return listItem(
    heading(url, title),
    ...(part ? [element('p', { class: 'search-part' }, element('a', { href: part.url }, part.name))] : []),
    ...(passage.length > 0 ? [element('p', { class: 'search-passage' }, ...drawPassage(passage))] : []),
  );
}

function listItem(...content: HTMLElement[]): HTMLElement {
  return element('li', {}, ...content);
}

function heading(href: string, text: string): HTMLElement {
  return element('h2', {}, element('a', { href }, text));
}
