import type { Font } from './font.ts';
import type { ImageAsset } from './image-file.ts';
import type { Language } from './language.ts';
import { onceEach } from './once-each.ts';
import type { Settings, Topic } from './settings.ts';
import { typeset } from './typeset.ts';

/** What a content folder says about the site, apart from its articles. Plain data: it survives JSON. */
export interface Site {
  readonly settings: Settings;
  readonly topics: readonly Topic[];
  /** In the order of the settings: the first is the default. */
  readonly languages: readonly Language[];
  readonly logo: ImageAsset | undefined;
  /** Those that the settings name; where there are none, pages are set in the reader's own. */
  readonly fonts: readonly Font[];
  /** The path of the site's address, '' or '/help': goes before every address on it. */
  readonly base: string;
}

/** The language with a tag, which must be one of the site's. */
export function languageOf(site: Site, tag: string): Language {
  const language = site.languages.find((candidate) => candidate.tag === tag);
  if (!language) throw new Error(`"${tag}" is not a language of this site.`);
  return language;
}

/** A topic's title or summary in a language, or in the default one where it is not translated; its typography set. */
export function topicText(site: Site, topicId: string, field: 'title' | 'summary', tag: string): string {
  return setTopicText(site, topicId, field, tag);
}

const setTopicText = onceEach((site: Site, topicId = '', field = '', tag = ''): string => {
  const texts = site.topics.find(({ id }) => id === topicId)?.[field as 'title' | 'summary'] ?? {};
  const written = texts[tag] === undefined ? (site.languages[0]?.tag ?? tag) : tag;
  return typeset(texts[written] ?? '', languageOf(site, written).typography);
});
