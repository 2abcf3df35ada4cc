import { posix } from 'node:path';
import type { Link } from 'mdast';
import type { ArticlePlace } from '../../article/article.ts';
import { fileOf } from '../../article/component-node.ts';
import { articleAt, articleByOldAddress } from '../../article/library.ts';
import { readLink } from '../../article/links.ts';
import { type NodePlace, placeOf } from '../../article/place-of.ts';
import { walk } from '../../article/walk.ts';
import { addresses } from '../../site/addresses.ts';
import { libraryRule } from '../rule.ts';
import { placeAt } from '../view/place-at.ts';

interface LinkInFile {
  readonly url: string;
  readonly place: NodePlace;
  /** Whether the place is that of the address itself. */
  readonly exact: boolean;
}

export const linkToOldAddress = libraryRule<readonly LinkInFile[]>({
  id: 'KB101',
  name: 'link-to-old-address',
  severity: 'warning',
  reason: 'The old address leads on, but each reader pays a way round for it, and it must be kept for ever.',
  remedy: 'Link to where the article stands now.',
  mends: true,
  collect: ({ article, source }) => {
    const links: LinkInFile[] = [];
    walk(article.tree, (node) => {
      if (node.type === 'link' && readLink(node.url, article).kind === 'article') links.push(linkIn(source, node));
    });
    return links;
  },
  inLibrary: (collected, { library, site }) =>
    collected.flatMap(({ article, fact }) =>
      fact.flatMap(({ url, place, exact }) => {
        const link = readLink(url, article);
        if (link.kind !== 'article' || articleAt(library, link, site.settings)) return [];
        const target = articleByOldAddress(library, addresses.article(link.language, link.topic, link.slug));
        if (!target) return [];
        const to = rewritten(url, article, target, link.fragment);
        return [
          {
            file: article.file,
            ...place,
            what: `${url} is an old address of ${target.file}.`,
            remedy: `Write  ${to}`,
            ...(exact && { length: url.length, fix: { from: url, to } }),
          },
        ];
      }),
    ),
});

/** The address in `[text](address)` stands behind the last `](`, where it is written as it is read. */
function linkIn(source: string, node: Link): LinkInFile {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const written = start === undefined || fileOf(node) ? '' : source.slice(start, end);
  const at = written.lastIndexOf(`](${node.url}`);
  if (start === undefined || at < 0) return { url: node.url, place: placeOf(node), exact: false };
  return { url: node.url, place: placeAt(source, start + at + 2), exact: true };
}

/** In the manner in which it was written: an address stays an address, a path to a file stays one. */
function rewritten(url: string, from: ArticlePlace, to: ArticlePlace, fragment: string): string {
  const behind = fragment === '' ? '' : `#${fragment}`;
  if (url.startsWith('/')) return addresses.article(to.language, to.topic, to.slug) + behind;
  const relative = posix.relative(`${from.language}/${from.topic}`, `${to.language}/${to.topic}/${to.slug}.mdx`);
  return (relative.startsWith('.') ? relative : `./${relative}`) + behind;
}
