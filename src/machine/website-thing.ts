import { addresses } from '../site/addresses.ts';
import type { Language } from '../site/language.ts';
import { say } from '../site/say.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import type { Thing } from './json-ld.ts';

/** What search engines are told of the site in a language: its name, and where it is searched (schema.org/WebSite). */
export function websiteThing(site: Site, language: Language): Thing {
  const { tag } = language;
  return {
    '@type': 'WebSite',
    name: say(language, 'siteTitle', { name: site.settings.name }),
    url: absolute(site, addresses.home(tag)),
    inLanguage: tag,
    publisher: { '@type': 'Organization', name: site.settings.name },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(site, addresses.search(tag))}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
