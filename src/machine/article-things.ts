import type { ArticlePage } from '../article/article-page.ts';
import type { ArticleStructure, QuestionText } from '../article/structure.ts';
import { addresses } from '../site/addresses.ts';
import { say } from '../site/say.ts';
import { languageOf, type Site, topicText } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import type { Thing } from './json-ld.ts';

/**
 * What search engines are told of an article: the way to it, what it is (TechArticle), how it goes where it has steps
 * (HowTo), and what it asks where it asks (FAQPage).
 */
export function articleThings(article: ArticlePage, structure: ArticleStructure, site: Site): Thing[] {
  const { language, topic, slug, title, summary } = article;
  const url = absolute(site, addresses.article(language, topic, slug));
  const what = { '@id': `${url}#article`, headline: title, description: summary, url, inLanguage: language };
  const techArticle = {
    '@type': 'TechArticle',
    ...what,
    identifier: article.code,
    dateModified: article.reviewed,
    publisher: { '@type': 'Organization', name: site.settings.name },
    ...(article.appliesTo.length > 0 ? { about: article.appliesTo.map((name) => ({ '@type': 'Product', name })) } : {}),
  };
  return [
    breadcrumbList([
      { name: say(languageOf(site, language), 'home'), url: absolute(site, addresses.home(language)) },
      { name: topicText(site, topic, 'title', language), url: absolute(site, addresses.topic(language, topic)) },
      { name: title, url },
    ]),
    techArticle,
    ...(structure.steps.length > 0 ? [howTo(article, structure, url)] : []),
    ...(structure.questions.length > 0 ? [faqPage(structure.questions, url, language)] : []),
  ];
}

function howTo(
  { title, summary, language, minutes, needs }: ArticlePage,
  { steps }: ArticleStructure,
  url: string,
): Thing {
  return {
    '@type': 'HowTo',
    '@id': `${url}#how-to`,
    name: title,
    description: summary,
    inLanguage: language,
    ...(minutes === undefined ? {} : { totalTime: `PT${minutes}M` }),
    ...(needs && needs.length > 0 ? { tool: needs.map((name) => ({ '@type': 'HowToTool', name })) } : {}),
    step: steps.map(({ id, number, text }) => ({ '@type': 'HowToStep', position: number, text, url: `${url}#${id}` })),
  };
}

/** A question with several answers is told with all of them: only the reader knows which is theirs. */
function faqPage(questions: readonly QuestionText[], url: string, inLanguage: string): Thing {
  return {
    '@type': 'FAQPage',
    '@id': `${url}#questions`,
    inLanguage,
    mainEntity: questions.map(({ id, question, answers }) => ({
      '@type': 'Question',
      name: question,
      url: `${url}#${id}`,
      acceptedAnswer: { '@type': 'Answer', text: answers.map(({ label, text }) => `${label}: ${text}`).join('\n') },
    })),
  };
}
