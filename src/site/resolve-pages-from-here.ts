import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Lets MDX pages in a content folder elsewhere import what Astro puts into them, as if they stood in this project. */
export function resolvePagesFromHere(contentFolder: string): Plugin {
  return {
    name: 'firstfix-pages',
    enforce: 'pre',
    resolveId(id, importer) {
      const bare = /^[@a-z]/i.test(id);
      if (!bare || !importer?.startsWith(contentFolder)) return undefined;
      return this.resolve(id, fileURLToPath(new URL('../content.config.ts', import.meta.url)), { skipSelf: true });
    },
  };
}
