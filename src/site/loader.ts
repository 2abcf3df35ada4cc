import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { readSite } from './read-site.ts';
import type { Site } from './site.ts';

/**
 * Puts the settings, topics and interface texts into Astro's content store as one entry, `site`.
 *
 * @param adapt what the pages need of it: for customers, all but the check words and what the desk says
 */
export function siteLoader(contentDir: string, adapt: (site: Site) => Site = forCustomers): Loader {
  return {
    name: 'firstfix-site',
    load: async ({ store, watcher }) => {
      const load = async () => {
        store.set({ id: 'site', data: { ...adapt(await readSite(contentDir)) } });
      };
      await load();
      watcher?.on('change', (file) => {
        if (path.dirname(path.resolve(file)) === path.resolve(contentDir)) load().catch(() => undefined);
      });
    },
  };
}

function forCustomers(site: Site): Site {
  const languages = site.languages.map((language) => ({ ...language, checkWords: [], desk: {} }));
  return { ...site, languages };
}
