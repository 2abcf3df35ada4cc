import { findBrokenLinks } from '../find-broken-links.ts';
import type { Check } from './check.ts';
import { linksOn } from './links-on.ts';

export const links: Check = {
  id: 'links',
  what: 'links of pages to addresses and places on the site',
  run: async ({ pages, folder, site }) => {
    const { origin } = new URL(site.settings.address);
    const broken = findBrokenLinks(pages, folder, site.base, origin);
    const tried = pages.reduce((sum, page) => sum + linksOn(page).length, 0);
    return { tried, lost: broken.map((link) => ({ where: link, what: 'leads nowhere' })) };
  },
};
