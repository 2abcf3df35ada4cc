import { addresses } from '../site/addresses.ts';
import type { Language } from '../site/language.ts';
import { say } from '../site/say.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { escapeXml } from './escape-xml.ts';

/** Tells a browser how to search the site from its address bar (OpenSearch 1.1). A short name has 16 characters at most. */
export function openSearch(site: Site, language: Language): string {
  const home = escapeXml(absolute(site, addresses.search(language.tag)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.settings.name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(say(language, 'siteTitle', { name: site.settings.name }))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${language.tag}</Language>
  <Url type="text/html" template="${home}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
