import { createHash } from 'node:crypto';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { ArticleSummary } from './article.ts';
import { articleAt, articleByCode, articleByOldAddress, type Library, pathKey } from './library.ts';
import { readLink } from './links.ts';
import { imagePath } from './read-images.ts';

/**
 * A digest of all that the rendered article depends on: its source and place, its snippets, its pictures, the titles and
 * addresses of the articles it names, the settings and interface texts, and the code that renders. While it is the
 * same, so is the HTML.
 *
 * @param shared what is the same for every article: `sharedDigest`
 */
export function renderDigest(article: ArticleSummary, library: Library, site: Site, shared: string): string {
  const named = article.references.map(({ kind, target }) => {
    if (kind === 'image') return library.images.get(imagePath(article, target));
    const code = kind === 'code' ? target : undefined;
    return code === undefined ? linkedTitle(target, article, library, site) : titleByCode(code, article, library, site);
  });
  const snippets = article.snippets.map((id) => library.snippets.get(article.language)?.get(id));
  return sha256(JSON.stringify([shared, pathKey(article), article.digest, named, snippets]));
}

/** The part of every article's digest that is the same: the site, and the source of the code that renders. */
export function sharedDigest(site: Site, rendererSources: readonly string[]): string {
  return sha256(JSON.stringify([site, rendererSources]));
}

function linkedTitle(url: string, article: ArticleSummary, library: Library, site: Site): string | undefined {
  const link = readLink(url, article);
  if (link.kind === 'code') return titleByCode(link.code, article, library, site);
  if (link.kind !== 'article') return undefined;
  const here = articleAt(library, link, site.settings);
  if (here) return here.frontMatter.title;
  const moved = articleByOldAddress(library, addresses.article(link.language, link.topic, link.slug));
  return moved && `${pathKey(moved)} ${moved.frontMatter.title}`;
}

function titleByCode(code: string, article: ArticleSummary, library: Library, site: Site): string {
  const target = articleByCode(library, code.replace(/ /g, ''), article.language, site.settings);
  return target ? `${pathKey(target)} ${target.frontMatter.title}` : '';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
