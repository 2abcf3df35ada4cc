import { posix } from 'node:path';
import type { ArticlePlace } from './article.ts';

/** What a link in an article names, before it is known whether that is there. */
export type LinkReference =
  | { readonly kind: 'external' }
  /** `#step-2`: a place in the same article. */
  | { readonly kind: 'fragment'; readonly fragment: string }
  /** `../wifi/restart-router.mdx`: an article by its file. */
  | {
      readonly kind: 'article';
      readonly language: string;
      readonly topic: string;
      readonly slug: string;
      readonly fragment: string;
    }
  /** `/48217`: an article by its code. */
  | { readonly kind: 'code'; readonly code: string; readonly fragment: string }
  /** `/en/search/?q=ink`: an address of the site, ended by a slash, and its query, with the question mark. */
  | { readonly kind: 'address'; readonly address: string; readonly query: string; readonly fragment: string }
  | { readonly kind: 'unclear' };

/**
 * Reads a link as a writer may write it: an external address, `#fragment`, the file of an article relative to this one,
 * `/code`, or an address of this site.
 */
export function readLink(url: string, from: Pick<ArticlePlace, 'language' | 'topic'>): LinkReference {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { kind: 'external' };
  const [target = '', fragment = ''] = url.split('#');
  if (target === '') return { kind: 'fragment', fragment };
  const code = /^\/([\d ]+)\/?$/.exec(decode(target))?.[1];
  if (code !== undefined) return { kind: 'code', code, fragment };
  if (target.startsWith('/')) return readAddress(target, fragment);
  if (!target.endsWith('.mdx')) return { kind: 'unclear' };
  const [language = '', topic = '', file = '', ...rest] = posix
    .normalize(posix.join(from.language, from.topic, decode(target)))
    .split('/');
  if (rest.length > 0 || language === '..' || file === '') return { kind: 'unclear' };
  return { kind: 'article', language, topic, slug: file.slice(0, -'.mdx'.length), fragment };
}

function readAddress(target: string, fragment: string): LinkReference {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  const address = decode(path.endsWith('/') ? path : `${path}/`);
  const [, language = '', topic = '', slug = '', ...rest] = address.slice(0, -1).split('/');
  return slug !== '' && rest.length === 0 && topic !== 'products'
    ? { kind: 'article', language, topic, slug, fragment }
    : { kind: 'address', address, query, fragment };
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
