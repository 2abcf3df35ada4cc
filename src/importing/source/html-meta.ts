import type { Element, Root } from 'hast';
import { elementsIn } from '../convert/hast-elements.ts';
import { textOf } from '../convert/hast-text.ts';
import { parseHtml } from '../convert/parse-html.ts';
import { dayOf } from './day-of.ts';
import type { SourceMeta } from './source-article.ts';

/** What the head of an HTML page says about it. */
export function htmlMeta(html: string): SourceMeta {
  const tree = parseHtml(html);
  const title = textOf(firstOf(tree, 'title')).trim();
  const summary = metaContent(tree, 'description');
  const owner = metaContent(tree, 'author');
  const reviewed = dayOf(
    metaContent(tree, 'last-modified') ?? metaContent(tree, 'article:modified_time') ?? metaContent(tree, 'date'),
  );
  const canonical = [...elementsIn(tree, 'link')].find(({ properties }) =>
    [properties.rel].flat().includes('canonical'),
  );
  const address = canonical?.properties.href;
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(owner && { owner }),
    ...(reviewed && { reviewed }),
    addresses: typeof address === 'string' && /^(?:\/|https?:)/.test(address) ? [address] : [],
    unused: [],
  };
}

function firstOf(tree: Root, name: string): Element | undefined {
  return elementsIn(tree, name).next().value ?? undefined;
}

function metaContent(tree: Root, name: string): string | undefined {
  for (const { properties } of elementsIn(tree, 'meta')) {
    if (properties.name !== name && properties.property !== name) continue;
    return typeof properties.content === 'string' && properties.content.trim() !== ''
      ? properties.content.trim()
      : undefined;
  }
  return undefined;
}
