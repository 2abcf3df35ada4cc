import { ProblemsError } from '../../problem/problem.ts';
import { readSite } from '../../site/read-site.ts';
import type { Site } from '../../site/site.ts';
import { drawing, writeContent } from '../../site/testing/write-content.ts';
import type { Article, ArticleSummary } from '../article.ts';
import type { Audience } from '../audience.ts';
import type { Library } from '../library.ts';
import { readArticle } from '../read-article.ts';
import { inspectLibrary } from '../read-library.ts';
import { renderArticle } from '../render-article.ts';
import { renderContextFor } from '../render-context-for.ts';
import { exampleArticle } from './example-article.ts';

const others = {
  'articles/en/printers/reset.mdx': exampleArticle('Hold the button.', { code: '48230', title: 'Reset the printer' }),
  'articles/en/printers/tray.svg': drawing,
};

export interface Example {
  readonly article: Article;
  readonly summary: ArticleSummary;
  readonly library: Library;
  readonly site: Site;
  /** Its HTML for an audience. */
  readonly html: (audience: Audience) => string;
}

/**
 * An article with this body at printers/offline, read from disk beside the article 48230, its snippets in place.
 *
 * @throws ProblemsError where something is wrong with it
 */
export async function readExample(
  body: string,
  { language = 'en', snippets = {} }: { language?: 'en' | 'fr'; snippets?: Readonly<Record<string, string>> } = {},
): Promise<Example> {
  const snippetFiles = Object.entries(snippets).map(([id, text]) => [`snippets/${language}/${id}.mdx`, text]);
  const relative = `articles/${language}/printers/offline.mdx`;
  const contentDir = await writeContent({
    ...others,
    ...Object.fromEntries(snippetFiles),
    [relative]: exampleArticle(body),
  });
  const site = await readSite(contentDir);
  const { library, problems } = await inspectLibrary(contentDir, site);
  if (problems.length > 0) throw new ProblemsError(problems);
  const summary = library.byPath.get(`${language}/printers/offline`);
  if (!summary) throw new Error('The example was not read.');
  const { article } = await readArticle(summary, library.snippets.get(language) ?? new Map());
  if (!article) throw new Error('The example was not read.');
  const html = (audience: Audience) => renderArticle(article, renderContextFor(article, audience, library, site));
  return { article, summary, library, site, html };
}
