import type { AstroIntegration } from 'astro';

/** A page that Astro is about to write: its file below the site's folder, and the key of all that it shows. */
export type KeepPage = (file: string, key: string) => boolean;

/**
 * Takes from Astro the pages that need not be made again: those whose `getStaticPaths` gives a `cacheKey`, and that
 * `keep` puts in place.
 */
export function keepPages(keep: KeepPage): AstroIntegration {
  return {
    name: 'firstfix-keep-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () => {
            const all = await astros.getStaticPaths();
            const addresses = all.map(({ pathname }) => bare(pathname));
            // Astro tells of two pages with one address only where it is to write both.
            if (new Set(addresses).size < addresses.length) return all;
            return all.filter(({ pathname, route, cacheKey }) => {
              if (cacheKey === undefined) return true;
              return !keep(route.type === 'page' ? `${bare(pathname)}/index.html` : bare(pathname), cacheKey);
            });
          },
        }));
      },
    },
  };
}

function bare(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}
