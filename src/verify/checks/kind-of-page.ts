import type { Site } from '../../site/site.ts';
import { type FinishedPage, isArticle } from '../read-pages.ts';

/**
 * What kind of page it is, by its address and by what an article holds: `fr article ask tabs`. Two pages of one kind are
 * made by the same template of the same parts.
 */
export function kindOfPage(page: FinishedPage, { languages, topics }: Pick<Site, 'languages' | 'topics'>): string {
  const [first = '', second, third] = page.file.replace(/\/?index\.html$/, '').split('/');
  if (!languages.some(({ tag }) => tag === first)) return /^\d+$/.test(first) ? 'code' : first || 'first page';
  if (page.html.includes('http-equiv="refresh"')) return `${first} moved`;
  if (isArticle(page)) return [first, 'article', ...partsOf(page)].join(' ');
  if (second === undefined) return `${first} home`;
  if (third === undefined && topics.some(({ id }) => id === second)) return `${first} topic`;
  return third === undefined ? `${first} ${second}` : `${first} ${second} *`;
}

const parts: Readonly<Record<string, string>> = {
  ask: 'class="ask"',
  tabs: 'class="tabs"',
  table: '<table>',
  picture: '<img src=',
};

function partsOf({ html }: FinishedPage): string[] {
  const body = html.split('<div class="prose">')[1] ?? '';
  return Object.keys(parts).filter((part) => body.includes(parts[part] ?? part));
}
