import type { Site } from '../site/site.ts';
import { getCatalogue } from './catalogue.ts';

/** One page for each language of the site, as Astro's `getStaticPaths` wants it. */
export async function pageForEveryLanguage(): Promise<{ params: { lang: string } }[]> {
  const { site } = await getCatalogue();
  return site.languages.map(({ tag }) => ({ params: { lang: tag } }));
}

/** The address of the same page in every language, by language tag. */
export function inEveryLanguage(site: Site, address: (tag: string) => string): Record<string, string> {
  return Object.fromEntries(site.languages.map(({ tag }) => [tag, address(tag)]));
}
