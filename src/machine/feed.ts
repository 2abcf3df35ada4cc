import { Feed } from 'feed';
import type { ArticlePage } from '../article/article-page.ts';
import { addresses } from '../site/addresses.ts';
import type { Language } from '../site/language.ts';
import { say } from '../site/say.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { escapeXml } from './escape-xml.ts';

const most = 50;

/**
 * The articles of a language that were checked last, newest first, as an Atom feed. Its dates are those of the articles:
 * it changes when they do.
 */
export function atomFeed(articles: readonly ArticlePage[], site: Site, language: Language): string {
  const own = articles.filter((article) => article.language === language.tag && !article.draft);
  const newest = own.toSorted((a, b) => compare(b.reviewed, a.reviewed) || compare(a.code, b.code)).slice(0, most);
  const home = absolute(site, addresses.home(language.tag));
  const feed = new Feed({
    title: say(language, 'siteTitle', { name: site.settings.name }),
    id: home,
    link: home,
    language: language.tag,
    updated: atNoon(newest[0]?.reviewed ?? '1970-01-01'),
    feedLinks: { atom: absolute(site, addresses.feed(language.tag)) },
    author: { name: site.settings.name },
    generator: false,
  });
  for (const { topic, slug, title, summary, reviewed } of newest) {
    const link = absolute(site, addresses.article(language.tag, topic, slug));
    // The library says that titles and summaries are HTML: text must be written as such.
    const [asTitle, description] = [escapeXml(title), escapeXml(summary)];
    feed.addItem({ title: asTitle, id: link, link, description, date: atNoon(reviewed) });
  }
  return `${feed.atom1()}\n`;
}

/** A day as an instant within it wherever the reader is. */
function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
