import { posix } from 'node:path';
import type { ArticlePlace } from '../../article/article.ts';
import { readLink } from '../../article/links.ts';
import type { ArticlePath } from './article-path.ts';

/** What moves where. */
export interface Move {
  readonly from: ArticlePath;
  readonly to: ArticlePath;
  /** The languages of the site. */
  readonly languages: readonly string[];
  /** Where the site stands, without a slash at the end: `https://example.com/help`. */
  readonly address: string;
}

type LinkingPlace = Pick<ArticlePlace, 'language' | 'topic'>;
type Target = Pick<ArticlePlace, 'language' | 'topic' | 'slug'>;

/**
 * What a link must become, in the manner in which it was written; the link itself where it may stay.
 *
 * @param before where the file stands that holds it, and `after` where it will
 * @example rewriteLink('../printers/offline.mdx#step-2', place, place, move) // '../printers/no-print.mdx#step-2'
 */
export function rewriteLink(url: string, before: LinkingPlace, after: LinkingPlace, move: Move): string {
  if (url.startsWith(`${move.address}/`)) {
    return move.address + rewriteLink(url.slice(move.address.length), before, after, move);
  }
  const link = readLink(url, before);
  if (link.kind !== 'article' || !move.languages.includes(link.language)) return url;
  const target = movedTarget(link, move);
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  if (path.startsWith('/')) {
    if (target === link) return url;
    return `/${target.language}/${target.topic}/${target.slug}${path.endsWith('/') ? '/' : ''}${rest}`;
  }
  const again = readLink(url, after);
  if (again.kind === 'article' && samePlace(again, target)) return url;
  return relativePath(path, after, target) + rest;
}

/** What a picture's address must become where the file that holds it goes into the folder of another topic. */
export function rewriteImage(url: string, before: LinkingPlace, after: LinkingPlace): string {
  if (url.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(url) || before.topic === after.topic) return url;
  const file = posix.join(before.language, before.topic, url);
  const relative = posix.relative(`${after.language}/${after.topic}`, file);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function movedTarget<Link extends Target>(link: Link, { from, to }: Move): Link | Target {
  return link.topic === from.topic && link.slug === from.slug ? { ...to, language: link.language } : link;
}

function samePlace(a: Target, b: Target): boolean {
  return a.language === b.language && a.topic === b.topic && a.slug === b.slug;
}

/** As the writer wrote it: from the language's folder, from the topic's, or from the file's own where that is enough. */
function relativePath(written: string, from: LinkingPlace, { language, topic, slug }: Target): string {
  const file = `${slug}.mdx`;
  if (language !== from.language || written.startsWith('../../')) return `../../${language}/${topic}/${file}`;
  if (topic !== from.topic || written.startsWith('../')) return `../${topic}/${file}`;
  return written.startsWith('./') ? `./${file}` : file;
}
