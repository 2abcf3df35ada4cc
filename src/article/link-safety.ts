import type { Definition, Image, Link } from 'mdast';
import type { Problem } from '../problem/problem.ts';
import { placeOf } from './place-of.ts';

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);

/** The scheme of an address as a browser would read it, control characters and blanks left out; '' where it has none. */
export function schemeOf(url: string): string {
  const seen = url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '').toLowerCase();
  return /^[^/?#:]*:/.exec(seen)?.[0] ?? '';
}

/** Refuses an address that could run code or that hides where it leads. */
export function checkLinkSafety(file: string, node: Link | Image | Definition): Problem | undefined {
  const scheme = schemeOf(node.url);
  const allowedScheme = scheme === '' || (schemes.has(scheme) && node.type !== 'image');
  const hidden = /^[\s]*[/\\]{2}|\\/.test(node.url);
  if (allowedScheme && !hidden) return undefined;
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: 'KB031',
    name: 'link-unsafe',
    what:
      node.type === 'image'
        ? 'A picture must stand beside the article: pages load nothing from elsewhere.'
        : `A link cannot begin with "${scheme || node.url.slice(0, 2)}".`,
    remedy:
      node.type === 'image'
        ? 'Save the picture next to this file and name it ./picture.svg'
        : 'Use https:, mailto:, tel:, a file such as ../wifi/restart-router.mdx, or a path of this site.',
  };
}
