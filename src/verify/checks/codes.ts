import { addresses } from '../../site/addresses.ts';
import { isArticle } from '../read-pages.ts';
import type { Check, Lost } from './check.ts';
import { linksOn } from './links-on.ts';

export const codes: Check = {
  id: 'codes',
  what: 'codes of articles, each leading to an article',
  run: async ({ pages, library, site }) => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const shown = library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers');
    const all = [...new Set(shown.map(({ frontMatter }) => frontMatter.code))];
    const lost = all.flatMap((code): Lost[] => {
      const page = byAddress.get(site.base + addresses.code(code));
      const targets = page ? linksOn(page).map((href) => byAddress.get(href)) : [];
      const leads = targets.filter((target) => target && isArticle(target));
      return leads.length > 0 ? [] : [{ where: `/${code}/`, what: page ? 'leads to no article' : 'is not there' }];
    });
    return { tried: all.length, lost };
  },
};
