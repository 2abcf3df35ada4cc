import { posix } from 'node:path';
import { type Move, rewriteLink } from './rewrite-link.ts';

/** What a link in a snippet must become: a path in one begins at its own file, `../../articles/en/wifi/slow.mdx`. */
export function rewriteSnippetLink(url: string, language: string, move: Move): string {
  const nowhere = { language, topic: '' };
  if (/^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(url)) return rewriteLink(url, nowhere, nowhere, move);
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const tail = `${move.from.topic}/${move.from.slug}.mdx`;
  const target = posix.join('snippets', language, path);
  if (!move.languages.some((tag) => target === `articles/${tag}/${tail}`) || !path.endsWith(tail)) return url;
  return `${path.slice(0, -tail.length)}${move.to.topic}/${move.to.slug}.mdx${rest}`;
}
