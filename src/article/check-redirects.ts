import type { Problem } from '../problem/problem.ts';
import { addresses, reservedNames } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Library } from './library.ts';

/** Old addresses must not be somebody's address now, nor lead to two articles. */
export function checkRedirects(library: Library, site: Site): Problem[] {
  const taken = addressesInUse(library, site);
  return library.articles.flatMap((article) =>
    article.frontMatter.redirectFrom.flatMap((old, index): Problem[] => {
      const address = old.endsWith('/') ? old : `${old}/`;
      const owner = taken.get(address);
      taken.set(address, article.file);
      if (owner === undefined) return [];
      return [
        {
          file: article.file,
          ...article.placeOfField(['redirectFrom', index]),
          severity: 'error',
          id: 'KB037',
          name: 'redirect-conflict',
          what: `The old address ${old} is taken by ${owner}.`,
          remedy: 'Remove it here, or from the other article.',
        },
      ];
    }),
  );
}

/** Every address of the site now, with what stands there. */
function addressesInUse(library: Library, site: Site): Map<string, string> {
  const taken = new Map<string, string>([['/', 'the home page']]);
  for (const { tag } of site.languages) {
    taken.set(addresses.home(tag), 'the home page');
    for (const name of reservedNames) taken.set(addresses.page(tag, name), 'the site itself');
    for (const { id } of site.topics) taken.set(addresses.topic(tag, id), `the topic "${id}"`);
    for (const slug of library.pages.get(tag) ?? []) taken.set(addresses.page(tag, slug), `the page "${slug}"`);
    for (const { topic, slug, file } of library.articles) taken.set(addresses.article(tag, topic, slug), file);
  }
  for (const [code, [article]] of library.byCode) if (article) taken.set(addresses.code(code), article.file);
  return taken;
}
