import type { Nodes, Root } from 'mdast';
import { childrenOf, isComponent } from '../../article/component-node.ts';
import { walk } from '../../article/walk.ts';

/** An address where it is written. */
export interface WrittenLink {
  readonly kind: 'link' | 'image';
  readonly url: string;
  /** Of the address alone, in the text as it is parsed. */
  readonly start: number;
  readonly end: number;
}

/**
 * Every address in a text: of links, pictures, definitions, and in attributes of elements such as `<a href="…">`. Where
 * one is not written as it is read (`&amp;`, `\(`), it stands in `unclear` with the whole link's place.
 */
export function linksIn(source: string, tree: Root): { links: WrittenLink[]; unclear: WrittenLink[] } {
  const links: WrittenLink[] = [];
  const unclear: WrittenLink[] = [];
  walk(tree, (node) => {
    for (const { kind, url, before } of addressesOf(node)) {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? 0;
      const at = positionOf(source.slice(start, end), url, before, textLength(node, start));
      if (at === undefined) unclear.push({ kind, url, start, end });
      else links.push({ kind, url, start: start + at, end: start + at + url.length });
    }
  });
  return { links, unclear };
}

interface Address {
  readonly kind: WrittenLink['kind'];
  readonly url: string;
  /** What stands right before the address where it is written. */
  readonly before: RegExp;
}

function addressesOf(node: Nodes): Address[] {
  if (node.type === 'link') return [{ kind: 'link', url: node.url, before: /\]\(\s*<?|^<?/g }];
  if (node.type === 'image') return [{ kind: 'image', url: node.url, before: /\]\(\s*<?/g }];
  if (node.type === 'definition') return [{ kind: 'link', url: node.url, before: /\]:\s*<?/g }];
  if (!isComponent(node)) return [];
  return node.attributes.flatMap((attribute): Address[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (attribute.name !== 'href' && attribute.name !== 'src') return [];
    const kind = attribute.name === 'href' ? 'link' : 'image';
    return [{ kind, url: attribute.value, before: new RegExp(`\\s${attribute.name}\\s*=\\s*["']`, 'g') }];
  });
}

/** How far into a link its text reaches: the address stands behind it. */
function textLength(node: Nodes, start: number): number {
  if (node.type !== 'link') return 0;
  const end = childrenOf(node).at(-1)?.position?.end.offset ?? start;
  return end - start;
}

function positionOf(written: string, url: string, before: RegExp, from: number): number | undefined {
  for (const match of written.matchAll(before)) {
    const at = match.index + match[0].length;
    // An address that is its own text stands at the beginning.
    if (match.index < from && !/^<?$/.test(match[0])) continue;
    if (written.startsWith(url, at)) return at;
  }
  return undefined;
}
