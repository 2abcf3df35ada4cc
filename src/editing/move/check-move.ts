import { type ArticleSummary, articleKey } from '../../article/article.ts';
import { parseArticleCode } from '../../article/article-code.ts';
import { isSlug } from '../../article/article-place.ts';
import { articleByOldAddress, type Library } from '../../article/library.ts';
import { UsageError } from '../../command/usage-error.ts';
import { nearestName } from '../../problem/nearest-name.ts';
import { addresses } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import { slugify } from '../../site/slugify.ts';
import { type ArticlePath, parseArticlePath } from './article-path.ts';
import type { Move } from './rewrite-link.ts';

/**
 * Reads what is to move where, and finds the article.
 *
 * @param typedOld a path, or the article's code
 * @returns the move, and the article in each language in which it can be read
 * @throws UsageError, in a sentence, where that cannot be
 */
export function checkMove(
  typedOld: string,
  typedNew: string,
  site: Site,
  library: Library,
): { move: Move; moving: readonly ArticleSummary[] } {
  const languages = site.languages.map(({ tag }) => tag);
  const from = oldPath(typedOld, languages, library);
  const to = parseArticlePath(typedNew, languages);
  const moving = library.articles.filter((article) => articleKey(article) === articleKey(from));
  if (moving.length === 0 && !isUnread(from, languages, library)) throw new UsageError(nothingThere(from, library));
  mustBePlace(to, site);
  if (articleKey(from) === articleKey(to)) throw new UsageError(`${articleKey(from)} is where it stands already.`);
  mustBeFree(to, from, languages, library);
  return { move: { from, to, languages, address: site.settings.address }, moving };
}

function oldPath(typed: string, languages: readonly string[], library: Library): ArticlePath {
  const code = parseArticleCode(typed);
  if (!code) return parseArticlePath(typed, languages);
  const [article] = library.byCode.get(code) ?? [];
  if (!article) throw new UsageError(`No article has the code ${typed}.`);
  return article;
}

function isUnread({ topic, slug }: ArticlePath, languages: readonly string[], library: Library): boolean {
  return languages.some((tag) => library.unread.has(`${tag}/${topic}/${slug}`));
}

function nothingThere(from: ArticlePath, { articles }: Library): string {
  const keys = [...new Set(articles.map(articleKey))];
  const sameName = keys.find((key) => key.endsWith(`/${from.slug}`));
  const nearest = sameName ?? nearestName(articleKey(from), keys);
  return `There is no article ${articleKey(from)}.${nearest ? ` Did you mean ${nearest}?` : ''}`;
}

function mustBePlace({ topic, slug }: ArticlePath, { topics }: Site): void {
  const ids = topics.map(({ id }) => id);
  if (!ids.includes(topic)) {
    const nearest = nearestName(topic, ids);
    const hint = nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}.`;
    throw new UsageError(`There is no topic "${topic}" in topics.yaml. ${hint}`);
  }
  if (isSlug(slug)) return;
  const near = slugify(slug);
  const hint = isSlug(near) ? ` Write ${topic}/${near}` : '';
  throw new UsageError(`"${slug}" cannot be part of an address: small letters, digits and hyphens can.${hint}`);
}

function mustBeFree(to: ArticlePath, from: ArticlePath, languages: readonly string[], library: Library): void {
  for (const tag of languages) {
    const there = library.byPath.get(`${tag}/${to.topic}/${to.slug}`);
    const merge = 'To merge the two, give the one that goes  replacedBy  with the code of the one that stays.';
    if (there) throw new UsageError(`There is already ${there.file}, "${there.frontMatter.title}". ${merge}`);
    if (library.unread.has(`${tag}/${to.topic}/${to.slug}`))
      throw new UsageError(`There is already an article ${articleKey(to)} in ${tag}. Choose another name.`);
    const address = addresses.article(tag, to.topic, to.slug);
    const owner = articleByOldAddress(library, address);
    if (owner && articleKey(owner) !== articleKey(from))
      throw new UsageError(`${address} is an old address of ${owner.file} and leads there. Choose another name.`);
  }
}
