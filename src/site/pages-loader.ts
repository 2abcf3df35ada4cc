import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';

/**
 * Loads `pages/<lang>/<slug>.mdx` of a content folder.
 *
 * Astro keeps pages from one build to the next, and its `glob()` takes those of another content folder for these where
 * they have the same name: it refuses them, or renders the other file. So they are forgotten first.
 */
export function pagesLoader(contentDir: string): Loader {
  const folder = path.resolve(contentDir, 'pages');
  const pages = glob({ base: folder, pattern: '*/*.mdx' });
  return {
    ...pages,
    name: 'firstfix-pages',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      for (const [id, { filePath = '' }] of context.store.entries()) {
        if (!path.resolve(root, filePath).startsWith(folder + path.sep)) context.store.delete(id);
      }
      await pages.load(context);
    },
  };
}
