import { addresses } from '../site/addresses.ts';
import { contactWays } from '../site/contact-ways.ts';
import type { Language } from '../site/language.ts';
import { say } from '../site/say.ts';
import type { Site } from '../site/site.ts';
import { codeTableAddress } from './code-table.ts';

/** A link that is ready to be shown. */
export interface SearchLink {
  readonly href: string;
  readonly text: string;
}

/** What a search box's script needs to know of the site; it stands in the page. All addresses have the site's base. */
export interface SearchConfig {
  /** The folder of Pagefind's files, a slash at its end. */
  readonly pagefindUrl: string;
  readonly codesUrl: string;
  /** The page that lists results, without its query. */
  readonly resultsUrl: string;
  /** Where to look when nothing is found: the list of everything, then the ways to a person. */
  readonly exits: readonly SearchLink[];
  /** The language of the page, with the texts that the script says and no others. */
  readonly language: Language;
}

/** The texts that the script says; plural forms go with their key. */
const said = [
  'homeHint',
  'searchLabel',
  'searchKeys',
  'searchLoading',
  'searchCount',
  'searchAll',
  'searchGoToCode',
  'searchNoSuchCode',
  'searchNone',
  'searchNoneHint',
  'searchFailed',
  'searchTooLong',
];

export function searchConfig(site: Site, language: Language): SearchConfig {
  const { base } = site;
  const { tag, strings } = language;
  const needed = Object.entries(strings).filter(([key]) => said.includes(key.split('.')[0] ?? key));
  const everything = { href: base + addresses.allArticles(tag), text: say(language, 'allArticlesTitle') };
  const people = contactWays(site, language).map(({ href, text }) => ({ href, text }));
  return {
    pagefindUrl: `${base}/pagefind/`,
    codesUrl: base + codeTableAddress(tag),
    resultsUrl: base + addresses.search(tag),
    exits: [everything, ...people],
    language: { ...language, checkWords: [], strings: Object.fromEntries(needed) },
  };
}
