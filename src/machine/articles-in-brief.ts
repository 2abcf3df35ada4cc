import type { ArticlePage } from '../article/article-page.ts';
import { addresses } from '../site/addresses.ts';
import { say } from '../site/say.ts';
import { languageOf, type Site, topicText } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * `llms.txt`: every article with a line of what it is for, as links to its Markdown, by language and topic. The form is
 * that of llmstxt.org.
 *
 * @param articles in the order of the catalogue: languages, then topics
 */
export function articlesInBrief(articles: readonly ArticlePage[], site: Site): string {
  const [first] = site.languages;
  const about = first ? [`> ${say(first, 'homeQuestion')} ${site.languages.map(({ name }) => name).join(', ')}.`] : [];
  const sections = site.languages.flatMap(({ tag, name }) =>
    site.topics.flatMap(({ id }) => {
      const own = articles.filter(({ language, topic, draft }) => language === tag && topic === id && !draft);
      const heading = `## ${topicText(site, id, 'title', tag)} (${name})`;
      return own.length > 0 ? [heading, own.map((article) => line(article, site)).join('\n')] : [];
    }),
  );
  return `${[`# ${first ? say(first, 'siteTitle', { name: site.settings.name }) : site.settings.name}`, ...about, ...sections].join('\n\n')}\n`;
}

function line({ language, topic, slug, title, summary, code }: ArticlePage, site: Site): string {
  const address = absolute(site, addresses.articleMarkdown(language, topic, slug));
  const spoken = `${say(languageOf(site, language), 'code')} ${code}`;
  return `- [${escapeMarkdown(title)}](${address}): ${escapeMarkdown(summary)} (${spoken})`;
}
