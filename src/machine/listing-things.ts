import { addresses } from '../site/addresses.ts';
import { say } from '../site/say.ts';
import { languageOf, type Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import type { Thing } from './json-ld.ts';

export interface ListingPage {
  readonly site: Site;
  readonly language: string;
  readonly title: string;
  /** Without the site's base. */
  readonly address: string;
  /** What stands between the home page and this one; addresses with the base. */
  readonly trail: readonly { readonly href: string; readonly text: string }[];
}

/** What search engines are told of a page that lists articles: the way to it. */
export function listingThings({ site, language, title, address, trail }: ListingPage): Thing[] {
  const home = { name: say(languageOf(site, language), 'home'), url: absolute(site, addresses.home(language)) };
  const between = trail.map(({ href, text }) => ({ name: text, url: new URL(href, site.settings.address).href }));
  return [breadcrumbList([home, ...between, { name: title, url: absolute(site, address) }])];
}
