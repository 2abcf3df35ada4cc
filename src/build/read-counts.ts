import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '../article/article.ts';
import { addresses } from '../site/addresses.ts';

export interface SiteCounts {
  readonly articles: number;
  /** Articles whose page was found and has words in it. */
  readonly pages: number;
  /** Articles in the search index. */
  readonly records: number;
}

/**
 * Counts what a build made: as many pages and search records as there are articles, none of them empty.
 *
 * @param outDir the finished folder
 * @throws Error that names what was lost
 */
export async function checkCounts(articles: readonly ArticleSummary[], outDir: string): Promise<SiteCounts> {
  const records = await readRecordCount(outDir);
  const lost: string[] = [];
  for (const article of articles) if (!(await hasWords(article, outDir))) lost.push(article.file);
  const counts = { articles: articles.length, pages: articles.length - lost.length, records };
  if (lost.length > 0) {
    throw new Error(
      `${lost.length} of ${articles.length} articles have no page with words: ${lost.slice(0, 10).join(', ')}. Nothing was published.`,
    );
  }
  if (records !== articles.length) {
    throw new Error(`The search index holds ${records} of ${articles.length} articles. Nothing was published.`);
  }
  return counts;
}

/** How many records the search index that was written says it has. */
async function readRecordCount(outDir: string): Promise<number> {
  const entry = await readFile(path.join(outDir, 'pagefind', 'pagefind-entry.json'), 'utf8').catch(() => '{}');
  const { languages = {} } = JSON.parse(entry) as { languages?: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

async function hasWords({ language, topic, slug }: ArticleSummary, outDir: string): Promise<boolean> {
  const file = path.join(outDir, addresses.article(language, topic, slug), 'index.html');
  const page = await readFile(file, 'utf8').catch(() => '');
  const body = page.split('<div class="prose">')[1]?.split('</article>')[0] ?? '';
  return /\p{L}/u.test(body.replace(/<[^>]*>/g, ''));
}
