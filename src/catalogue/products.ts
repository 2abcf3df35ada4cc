import { slugify } from '../site/slugify.ts';
import type { Catalogue } from './catalogue.ts';

/** Every product that an article applies to, each once, in the order of its address. */
export function productsOf(catalogue: Pick<Catalogue, 'articles'>): string[] {
  const byAddress = new Map(
    catalogue.articles.flatMap(({ appliesTo }) => appliesTo.map((name) => [slugify(name), name])),
  );
  return [...byAddress.keys()].sort().map((address) => byAddress.get(address) ?? '');
}
