import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { readSite } from './read-site.ts';

/** Puts the settings, topics and interface texts into Astro's content store as one entry, `site`. */
export function siteLoader(contentDir: string): Loader {
  return {
    name: 'firstfix-site',
    load: async ({ store, watcher }) => {
      const load = async () => {
        const site = await readSite(contentDir);
        const languages = site.languages.map(({ checkWords: _unused, ...language }) => ({
          ...language,
          checkWords: [],
        }));
        store.set({ id: 'site', data: { ...site, languages } });
      };
      await load();
      watcher?.on('change', (file) => {
        if (path.dirname(path.resolve(file)) === path.resolve(contentDir)) load().catch(() => undefined);
      });
    },
  };
}
