import { type SearchConfig, searchConfig } from '../search/search-config.ts';
import type { Language } from '../site/language.ts';
import { say } from '../site/say.ts';
import { type Site, topicText } from '../site/site.ts';

/** What the desk's scripts know of the site. It travels in the script itself, which a browser keeps until it changes. */
export interface DeskConfig {
  /** Of the content and the program: another version has other articles, words or scripts. */
  readonly version: string;
  /** The path under which the desk stands, '' or '/desk'. */
  readonly base: string;
  /** The customers' site, as it is read out: `https://help.example.com`. */
  readonly address: string;
  /** In the order of the settings. */
  readonly languages: readonly DeskLanguage[];
  readonly topics: readonly { readonly id: string; readonly titles: Readonly<Record<string, string>> }[];
  readonly record: RecordConfig;
}

/** Of the settings, what the record of contacts needs. */
export interface RecordConfig {
  /** Where contacts are sent; left out where they only stay in the browser. */
  readonly endpoint?: string;
  /** Where reports become issues. */
  readonly repository?: string;
  /** Records older than this are removed. */
  readonly keepDays: number;
}

/** A language with what the desk says in it. */
export interface DeskLanguage extends Pick<Language, 'tag' | 'name' | 'direction' | 'typography' | 'speech' | 'desk'> {
  readonly search: SearchConfig;
  /** `{count} minutes` in the plural forms of the language. */
  readonly minutes: Readonly<Record<string, string>>;
}

export function deskConfig(site: Site, version: string): DeskConfig {
  return {
    version,
    base: site.base,
    address: site.settings.address,
    languages: site.languages.map((language) => deskLanguage(site, language)),
    record: recordConfig(site),
    topics: site.topics.map(({ id }) => ({
      id,
      titles: Object.fromEntries(site.languages.map(({ tag }) => [tag, topicText(site, id, 'title', tag)])),
    })),
  };
}

function recordConfig({ settings: { endpoints, repository, desk } }: Site): RecordConfig {
  const endpoint = endpoints.contacts;
  return { ...(endpoint && { endpoint }), ...(repository && { repository }), keepDays: desk.keepDays };
}

function deskLanguage(site: Site, language: Language): DeskLanguage {
  const { tag, name, direction, typography, speech, desk } = language;
  const minutes = Object.entries(language.strings).filter(([key]) => /^minutes(?:\.|$)/.test(key));
  return {
    tag,
    name,
    direction,
    typography,
    ...(speech && { speech }),
    desk,
    search: { ...searchConfig(site, language), people: [], topics: [] },
    minutes: Object.fromEntries(minutes),
  };
}

/** What the desk says in a language: `speak('stepOf', { number: 2, count: 5 })`. */
export type Speak = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function speakIn(language: DeskLanguage): Speak {
  const speaking = { ...language.search.language, strings: { ...language.minutes, ...language.desk } };
  return (key, values) => say(speaking, key, values);
}
