import type { Library } from '../article/library.ts';
import { readArticle } from '../article/read-article.ts';
import { sectionsOf } from '../article/sections.ts';
import type { Problem } from '../problem/problem.ts';
import { collidingEntries, isSaid, unusedEntry } from '../search/index/check-words.ts';
import { isIndexed } from '../search/index/found-by.ts';
import { saidTexts } from '../search/index/said-texts.ts';
import type { WordEntry } from '../search/index/words.ts';

/**
 * Finds entries of `words.yaml` that match nothing and entries that collide, in their order. Titles and symptoms say
 * enough of most; the articles themselves are read again only for the others.
 */
export async function readWordProblems(entries: readonly WordEntry[], library: Library): Promise<Problem[]> {
  const unused = new Set<WordEntry>();
  for (const [language, inLanguage] of Map.groupBy(entries, (entry) => entry.language)) {
    const articles = library.articles.filter(
      (article) => article.language === language && isIndexed('customers', article),
    );
    const fields = articles.flatMap(({ frontMatter: { title, summary, symptoms, alsoKnownAs } }) => [
      title,
      summary,
      ...symptoms,
      ...alsoKnownAs,
    ]);
    const saidOfThem = saidTexts(fields);
    const doubtful = inLanguage.filter((entry) => !isSaid(entry, saidOfThem));
    const texts = saidTexts(doubtful.length > 0 ? await readTexts(articles, library) : []);
    for (const entry of doubtful) if (!isSaid(entry, texts)) unused.add(entry);
  }
  const collisions = collidingEntries(entries);
  return [...entries.filter((entry) => unused.has(entry)).map(unusedEntry), ...collisions];
}

async function readTexts(articles: Library['articles'], library: Library): Promise<string[]> {
  const texts: string[] = [];
  for (const summary of articles) {
    const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
    if (article) texts.push(...sectionsOf(article, 'customers').flatMap(({ title, text }) => [title, text]));
  }
  return texts;
}
