import type { ArticleSummary } from '../../article/article.ts';
import { articleByCode, type Library } from '../../article/library.ts';
import { errorCodeKey } from '../../search/code-table.ts';
import { codeTableFor } from '../../search/index/code-table-for.ts';
import { addresses } from '../../site/addresses.ts';
import { languageOf, type Site } from '../../site/site.ts';
import { typeset } from '../../site/typeset.ts';
import type { DeskEntry, DeskTable } from '../find/desk-table.ts';

/** What finding needs to know of every article, for agents who work in a language. */
export function deskTableFor(language: string, library: Library, site: Site): DeskTable {
  const codes = codeTableFor({ language, audience: 'agents' }, library, site);
  const own = codes.flatMap(([code]) => {
    const article = articleByCode(library, code, language, site.settings);
    return article && article.frontMatter.replacedBy === undefined ? [article] : [];
  });
  const shown = own.map((article) => entryOf(article, language, site));
  const byUrl = new Map(shown.map((entry) => [entry.url, entry.code]));
  const shownCodes = new Set(shown.map(({ code }) => code));
  const replaced = codes
    .filter(([code]) => !shownCodes.has(code))
    .map(([code, , url]) => [code, byUrl.get(inLanguage(url, language, site.base)) ?? '']);
  return { articles: shown, replaced: Object.fromEntries(replaced), errors: errorsOf(own) };
}

/** Codes of articles by the error codes that they declare. */
function errorsOf(articles: readonly ArticleSummary[]): DeskTable['errors'] {
  const named = articles.flatMap(({ frontMatter: { code, errorCodes } }) =>
    [...new Set(errorCodes.map(errorCodeKey))].filter((key) => key !== '').map((key) => ({ key, code })),
  );
  const byKey = [...Map.groupBy(named, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byKey.map(([key, found]) => [key, found.map(({ code }) => code)]));
}

function entryOf({ frontMatter, ...place }: ArticleSummary, language: string, site: Site): DeskEntry {
  return {
    code: frontMatter.code,
    title: typeset(frontMatter.title, languageOf(site, place.language).typography),
    url: site.base + addresses.article(language, place.topic, place.slug),
    topic: place.topic,
    minutes: frontMatter.minutes ?? 0,
    products: frontMatter.appliesTo,
    agentsOnly: frontMatter.audience === 'agents',
    language: place.language,
  };
}

/** The desk has a page for every article in every language; it is the one for the agent's that is opened. */
function inLanguage(url: string, language: string, base: string): string {
  return base + url.slice(base.length).replace(/^\/[^/]+\//, `/${language}/`);
}
