import { writeFile } from 'node:fs/promises';
import { parseArticleCode } from '../../article/article-code.ts';
import { articleByCode } from '../../article/library.ts';
import { readArticle } from '../../article/read-article.ts';
import { UsageError } from '../../command/usage-error.ts';
import type { Content } from '../read-content.ts';
import { drawArticle, drawLibrary } from './draw-ways.ts';

/** More boxes than this are no drawing that anybody can read, and take minutes to place. */
const mostArticles = 500;

/**
 * Writes a drawing of the ways through one article or, without a code, between all of them.
 *
 * @param typed the code of an article
 * @throws UsageError where no article has that code, or there are too many to draw
 */
export async function writeGraph(file: string, { library, site }: Content, typed: string | undefined): Promise<void> {
  if (typed === undefined) {
    if (library.articles.length > mostArticles * site.languages.length)
      throw new UsageError(`There are too many articles for one drawing. Name one of them with --code.`);
    await writeFile(file, drawLibrary(library, site));
    return;
  }
  const code = parseArticleCode(typed);
  const summary = code && articleByCode(library, code, site.languages[0]?.tag ?? '', site.settings);
  if (!summary) throw new UsageError(`No article has the code ${typed}.`);
  const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
  if (article) await writeFile(file, drawArticle(article, library, site));
}
