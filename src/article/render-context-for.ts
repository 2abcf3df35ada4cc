import { addresses } from '../site/addresses.ts';
import { languageOf, type Site } from '../site/site.ts';
import { typeset } from '../site/typeset.ts';
import type { Article, ArticleSummary } from './article.ts';
import { parseArticleCode } from './article-code.ts';
import type { Audience } from './audience.ts';
import { articleAt, articleByCode, articleByOldAddress, type Library } from './library.ts';
import { readLink } from './links.ts';
import { imagePath } from './read-images.ts';
import type { LinkTarget, RenderContext } from './render-context.ts';

/** The context in which an article of a checked library is rendered. */
export function renderContextFor(article: Article, audience: Audience, library: Library, site: Site): RenderContext {
  const language = languageOf(site, article.language);
  const set = (text: string) => typeset(text, language.typography);
  const byCode = (code: string): LinkTarget =>
    targetOf(articleByCode(library, parseArticleCode(code) ?? '', article.language, site.settings), site, set);
  return {
    article,
    audience,
    site,
    language,
    typeset: set,
    articleByCode: byCode,
    link: (url) => resolveLink(url, article, audience, library, site, set, byCode),
    image: (url) => {
      const asset = library.images.get(imagePath(article, url));
      if (!asset) throw new Error(`${article.file}: the picture ${url} was not read.`);
      const { publishedName, width, height } = asset;
      return { src: `${site.base}/images/${encodeURI(publishedName)}`, width, height };
    },
  };
}

/** The address of an article on the site, with its base. */
function articleHref(article: Pick<ArticleSummary, 'language' | 'topic' | 'slug'>, site: Site): string {
  return site.base + addresses.article(article.language, article.topic, article.slug);
}

function targetOf(article: ArticleSummary | undefined, site: Site, set: (text: string) => string): LinkTarget {
  if (!article) throw new Error('A link was rendered before it was checked.');
  return { href: articleHref(article, site), title: set(article.frontMatter.title) };
}

function resolveLink(
  url: string,
  article: Article,
  audience: Audience,
  library: Library,
  site: Site,
  set: (text: string) => string,
  byCode: (code: string) => LinkTarget,
): LinkTarget {
  const link = readLink(url, article);
  const fragment = 'fragment' in link && link.fragment !== '' ? `#${link.fragment}` : '';
  if (link.kind === 'fragment') return { href: fragment };
  if (link.kind === 'code') return { ...byCode(link.code), href: byCode(link.code).href + fragment };
  // The desk has articles alone: whatever else the customers' site has is read there.
  const root = audience === 'customers' ? site.base : site.settings.address;
  if (link.kind === 'address') return { href: root + link.address + link.query + fragment };
  if (link.kind !== 'article') return { href: url };
  const here = articleAt(library, link, site.settings);
  const moved = here
    ? undefined
    : articleByOldAddress(library, addresses.article(link.language, link.topic, link.slug));
  const target = targetOf(here ?? moved, site, set);
  return { ...target, href: articleHref(moved ?? link, site) + fragment };
}
