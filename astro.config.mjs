import path from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { colourCss } from './src/site/colour-roles.ts';
import { contentDir } from './src/site/content-dir.ts';
import { fontCss } from './src/site/font-css.ts';
import { readSite } from './src/site/read-site.ts';
import { resolvePagesFromHere } from './src/site/resolve-pages-from-here.ts';
import { settingsStylesheet } from './src/styles/settings-stylesheet.ts';

const content = contentDir();
const { settings, base, fonts } = await readSite(content);

// A chunk that pages share would be named after whichever of them was read first, in one build this, in another that.
const namedByContent = {
  assetFileNames: 'assets/[hash][extname]',
  chunkFileNames: 'assets/[hash].js',
  entryFileNames: 'assets/[hash].js',
};

export default defineConfig({
  site: new URL(settings.address).origin,
  base: base || '/',
  trailingSlash: 'always',
  // `jsx` would eat the spaces between words and inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { output: namedByContent } },
    environments: { client: { build: { rolldownOptions: { output: namedByContent } } } },
    server: { fs: { allow: ['.', path.resolve(content)] } },
    plugins: [
      settingsStylesheet(colourCss(settings.accent) + fontCss(fonts)),
      resolvePagesFromHere(path.resolve(content)),
    ],
  },
});
