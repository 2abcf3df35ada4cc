import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { StoredArticle } from './article/article-page.ts';
import { articleLoader } from './article/loader.ts';
import { contentDir } from './site/content-dir.ts';
import { siteLoader } from './site/loader.ts';
import { pagesLoader } from './site/pages-loader.ts';
import { pageSchema } from './site/settings.ts';
import type { Site } from './site/site.ts';

const content = contentDir();

export const collections = {
  articles: defineCollection({ loader: articleLoader(content), schema: z.custom<StoredArticle>() }),
  pages: defineCollection({
    loader: pagesLoader(content),
    schema: pageSchema.extend({ reviewed: z.coerce.date() }),
  }),
  site: defineCollection({ loader: siteLoader(content), schema: z.custom<Site>() }),
};
