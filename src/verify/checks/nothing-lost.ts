import { bodyWords } from './body-words.ts';
import type { Check, Lost } from './check.ts';
import { publishedArticles } from './published-articles.ts';
import { readSearchRecords } from './read-search-records.ts';

export const nothingLost: Check = {
  id: 'nothing-lost',
  what: 'source articles, each with a page and a search record that have words',
  run: async ({ pages, library, site, folder }) => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const records = await readSearchRecords(folder);
    const articles = publishedArticles(library, site);
    const lost = articles.flatMap(({ file, address }): Lost[] => {
      const page = byAddress.get(address);
      const missing = [
        ...(page && bodyWords(page) !== '' ? [] : ['no page with words']),
        ...(records.get(address) ? [] : ['no search record']),
      ];
      return missing.length > 0 ? [{ where: file, what: missing.join(', ') }] : [];
    });
    const surplus = [...records.keys()].filter((url) => !articles.some(({ address }) => address === url));
    return {
      tried: articles.length,
      lost: [...lost, ...surplus.map((where) => ({ where, what: 'a record of no article' }))],
    };
  },
};
