import { isArticle } from '../read-pages.ts';
import { bodyWords } from './body-words.ts';
import type { Check } from './check.ts';
import { linksOn } from './links-on.ts';

/** Without script: a link is a click, and what can be read stands in the page itself. */
export const threeClicks: Check = {
  id: 'three-clicks',
  what: 'articles that can be read without script, three clicks from the first page',
  run: async ({ pages, site }) => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    let reached = new Set([`${site.base}/`]);
    for (let click = 1; click <= 3; click++) {
      const next = [...reached].flatMap((address) => {
        const page = byAddress.get(address);
        return page ? linksOn(page).map((href) => href.split('#')[0] ?? '') : [];
      });
      reached = new Set([...reached, ...next]);
    }
    const articles = pages.filter(isArticle);
    const far = articles.filter(({ address }) => !reached.has(address));
    const empty = articles.filter((page) => bodyWords(page) === '');
    return {
      tried: articles.length,
      lost: [
        ...far.map(({ file }) => ({ where: file, what: 'more than three clicks away' })),
        ...empty.map(({ file }) => ({ where: file, what: 'no words without script' })),
      ],
    };
  },
};
