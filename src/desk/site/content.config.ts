import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { StoredArticle } from '../../article/article-page.ts';
import { articleLoader } from '../../article/loader.ts';
import { contentDir } from '../../site/content-dir.ts';
import { siteLoader } from '../../site/loader.ts';
import { pageSchema } from '../../site/settings.ts';
import type { Site } from '../../site/site.ts';
import { deskSite } from '../desk-site.ts';

const content = contentDir();

/** What the desk's pages are made of. The customers' site has a configuration of its own, and nothing from here. */
export const collections = {
  articles: defineCollection({
    loader: articleLoader(content, { audience: 'agents', adapt: deskSite }),
    schema: z.custom<StoredArticle>(),
  }),
  // The desk has no pages of text. Astro writes its types with every build, and code that both sites use needs these.
  pages: defineCollection({
    loader: async () => [],
    schema: pageSchema.extend({ reviewed: z.coerce.date() }),
  }),
  site: defineCollection({ loader: siteLoader(content, deskSite), schema: z.custom<Site>() }),
};
