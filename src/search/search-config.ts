import { addresses } from '../site/addresses.ts';
import { contactWays } from '../site/contact-ways.ts';
import type { Language } from '../site/language.ts';
import { onceEach } from '../site/once-each.ts';
import { say } from '../site/say.ts';
import { languageOf, type Site, topicText } from '../site/site.ts';
import type { SearchPlace } from './browser/search-messages.ts';
import { codeTableAddress } from './code-table.ts';
import { engineAddress } from './engine-file.ts';
import { lexiconAddress } from './lexicon.ts';

/** A link that is ready to be shown. */
export interface SearchLink {
  readonly href: string;
  readonly text: string;
}

/** What a search box's script needs to know of the site; it stands in the page. All addresses have the site's base. */
export interface SearchConfig {
  /** Where the search of each language of the site is. */
  readonly places: readonly SearchPlace[];
  /** The page that lists results, without its query. */
  readonly resultsUrl: string;
  /** The list of everything. */
  readonly everything: SearchLink;
  /** The ways to a person, the soonest first. */
  readonly people: readonly SearchLink[];
  readonly topics: readonly SearchTopic[];
  /** The other languages of the site. */
  readonly others: readonly OtherResults[];
  /** Where searches that failed are told, if the settings name an endpoint. */
  readonly endpoint?: string;
  /** The language of the page, with the texts that the script says and no others. How to search in it says the lexicon. */
  readonly language: Language;
}

/** A topic as a way out of a search that found nothing. */
export interface SearchTopic extends SearchLink {
  readonly summary: string;
}

/** The page of results in another language. */
export interface OtherResults extends Pick<SearchConfig, 'resultsUrl'> {
  /** Its tag. */
  readonly language: string;
  readonly direction: Language['direction'];
}

/** The texts that the script says; plural forms go with their key. */
const said = [
  'homeHint',
  'searchLabel',
  'searchKeys',
  'searchKeysNumbered',
  'searchLoading',
  'searchCount',
  'searchAll',
  'searchGoToCode',
  'searchNoSuchCode',
  'searchNone',
  'searchNoneHint',
  'searchFailed',
  'searchOffline',
  'searchTooLong',
  'searchCorrected',
  'searchAsTyped',
  'searchMissing',
  'searchWithout',
  'searchNoErrorCode',
  'searchNearCodes',
  'searchOther',
  'searchOtherKey',
  'searchMore',
  'searchShown',
  'searchAgain',
  'topics',
  'person',
];

export function searchConfig(site: Site, language: Language): SearchConfig {
  const { base, settings, topics } = site;
  const { speech: _, ...withoutSpeech } = language;
  const { tag, strings } = language;
  const needed = Object.entries(strings).filter(([key]) => said.includes(key.split('.')[0] ?? key));
  const { search: endpoint } = settings.endpoints;
  return {
    places: site.languages.map((other) => placeOf(other.tag, base)),
    resultsUrl: base + addresses.search(tag),
    everything: { href: base + addresses.allArticles(tag), text: say(language, 'allArticlesTitle') },
    people: contactWays(site, language).map(({ href, text }) => ({ href, text })),
    topics: topics.map(({ id }) => ({
      href: base + addresses.topic(tag, id),
      text: topicText(site, id, 'title', tag),
      summary: topicText(site, id, 'summary', tag),
    })),
    others: site.languages
      .filter((other) => other.tag !== tag)
      .map((other) => ({
        language: other.tag,
        direction: other.direction,
        resultsUrl: base + addresses.search(other.tag),
      })),
    ...(endpoint !== undefined && { endpoint }),
    language: {
      ...withoutSpeech,
      checkWords: [],
      desk: {},
      search: { elisions: [], stopWords: [], wordsBesideCodes: [], endings: [] },
      strings: Object.fromEntries(needed),
    },
  };
}

/** The same as text, ready for an attribute: it stands in every page of a language. */
export const searchConfigText = onceEach((site: Site, tag = '') =>
  JSON.stringify(searchConfig(site, languageOf(site, tag))),
);

function placeOf(language: string, base: string): SearchPlace {
  return {
    language,
    pagefindUrl: `${base}/pagefind/`,
    engineUrl: base + engineAddress(language),
    lexiconUrl: base + lexiconAddress(language),
    codesUrl: base + codeTableAddress(language),
  };
}
