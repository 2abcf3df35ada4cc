import type { Problem } from '../problem/problem.ts';
import type { Site } from '../site/site.ts';
import { checkCodes } from './check-codes.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkReplacements } from './check-replacements.ts';
import { checkTranslations } from './check-translations.ts';
import type { Library } from './library.ts';

/** What is wrong between articles: links, codes, translations, old addresses, replacements. */
export function checkLibrary(library: Library, site: Site): Problem[] {
  return [
    ...library.articles.flatMap((article) => checkReferences(article, library, site)),
    ...checkCodes(library),
    ...checkTranslations(library),
    ...checkRedirects(library, site),
    ...checkReplacements(library),
  ];
}
