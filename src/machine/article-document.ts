import { formatArticleCode } from '../article/article-code.ts';
import type { ArticlePage } from '../article/article-page.ts';
import { addresses } from '../site/addresses.ts';
import { formatDay } from '../site/format-day.ts';
import { say } from '../site/say.ts';
import { languageOf, type Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A whole article as Markdown: what stands above the body on its page, and the body. */
export function articleDocument(article: ArticlePage, body: string, site: Site): string {
  const { language: tag, topic, slug, code, title, summary, needs, minutes, appliesTo, errorCodes } = article;
  const language = languageOf(site, tag);
  const fact = (key: string, value: string) => `- ${say(language, key)}: ${value}`;
  const list = (items: readonly string[]) => items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
  const facts = [
    fact('code', `[${formatArticleCode(code)}](${absolute(site, addresses.code(code))})`),
    ...(appliesTo.length > 0 ? [fact('appliesTo', escapeMarkdown(appliesTo.join(', ')))] : []),
    ...(errorCodes.length > 0 ? [fact('errorCodes', escapeMarkdown(errorCodes.join(', ')))] : []),
    ...(minutes === undefined ? [] : [`- ${say(language, 'minutes', { count: minutes })}`]),
    `- ${say(language, 'reviewed', { date: formatDay(article.reviewed, tag) })}`,
    `- <${absolute(site, addresses.article(tag, topic, slug))}>`,
  ];
  const needed = needs && [
    `## ${say(language, 'youNeed')}`,
    needs.length > 0 ? list(needs) : say(language, 'youNeedNothing'),
  ];
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(summary),
    facts.join('\n'),
    ...(needed ?? []),
    body.trim(),
  ];
  return `${parts.join('\n\n')}\n`;
}
