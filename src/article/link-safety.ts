import type { Image, Link } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { placeOf } from './place-of.ts';

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);

/** The scheme of an address as a browser would read it, control characters and blanks left out; '' where it has none. */
export function schemeOf(url: string): string {
  const seen = url.replace(/[\p{Cc}\s]/gu, '').toLowerCase();
  return /^[^/?#:]*:/.exec(seen)?.[0] ?? '';
}

/** Whether an address can neither run code nor hide where it leads. */
export function isSafeLink({ type, url }: Link | Image): boolean {
  const scheme = schemeOf(url);
  if (scheme !== '' && (type === 'image' || !schemes.has(scheme))) return false;
  return !/^\s*\/\/|\\|\p{Cc}/u.test(url);
}

/** Refuses an address that could run code or that hides where it leads. */
export function checkLinkSafety(file: string, node: Link | Image): Problem | undefined {
  if (isSafeLink(node)) return undefined;
  const problem = { file, ...placeOf(node), severity: 'error', id: 'KB031', name: 'link-unsafe' } as const;
  if (node.type === 'image') {
    return {
      ...problem,
      what: 'A picture must stand beside the article: pages load nothing from elsewhere.',
      remedy: 'Save the picture next to this file and name it ./picture.svg',
    };
  }
  const scheme = schemeOf(node.url);
  return {
    ...problem,
    what: schemes.has(scheme) || scheme === '' ? hidden(node.url) : `A link cannot begin with "${scheme}".`,
    remedy: 'Use https:, mailto:, tel:, a file such as ../wifi/restart-router.mdx, or a path of this site.',
  };
}

function hidden(url: string): string {
  return url.includes('\\') ? 'A link cannot hold a backslash.' : 'A link must say in full where it leads: https://…';
}
