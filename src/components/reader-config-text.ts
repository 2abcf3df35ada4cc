import type { Language } from '../site/language.ts';
import { onceEach } from '../site/once-each.ts';
import { say } from '../site/say.ts';
import { languageOf, type Site } from '../site/site.ts';
import type { ReaderConfig } from './browser/reader-config.ts';

/** The texts that the scripts for readers say. */
const said = [
  'answerChange',
  'openNow',
  'openAlways',
  'opensToday',
  'opensLater',
  'yourTime',
  'hoursTitleYours',
  'hoursClosed',
  'hours.range',
  'messageCopied',
  'messageSubject',
  'messageSubjectCode',
  'messageAbout',
  'messageCode',
  'messageTried',
  'messageAnswered',
  'messageMore',
  'printedOn',
  'oldCopy',
];

/**
 * What the scripts for readers know, as text: it stands in every page of a language.
 *
 * @param newestDay of the content, `YYYY-MM-DD`
 */
export const readerConfigText = onceEach((site: Site, tag = '', newestDay = '') =>
  JSON.stringify(readerConfigOf(site, languageOf(site, tag), newestDay)),
);

function readerConfigOf({ settings, base }: Site, language: Language, newestDay: string): ReaderConfig {
  return {
    base,
    timeZone: settings.timeZone,
    hours: settings.contact.phone?.hours ?? [],
    notBefore: newestDay,
    words: Object.fromEntries(said.map((key) => [key, say(language, key)])),
  };
}
