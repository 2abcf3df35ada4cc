import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { element } from '../../article/vocabulary/element.ts';
import { writePagefind } from '../../search/index/write-pagefind.ts';
import type { BenchContent } from './bench-article.ts';
import { openPlainPagefind } from './open-search.ts';
import { plainTextOf } from './plain-text-of.ts';
import { type Outcome, rankOf } from './rank-of.ts';
import type { BenchQuery } from './read-queries.ts';

const results = 10;

/** Asks Pagefind by itself, as a site has it that indexes its pages and does nothing else. */
export async function askPlainPagefind(
  content: BenchContent,
  queries: readonly BenchQuery[],
  folder: string,
): Promise<Outcome[]> {
  await writePagefind(pagesOf(content), path.join(folder, 'pagefind'));
  const idOf = new Map(content.articles.map(({ id, record }) => [record.url, id]));
  const outcomes: Outcome[] = [];
  for (const { tag } of content.languages) {
    const pagefind = await openPlainPagefind(folder, tag);
    for (const query of queries.filter(({ lang }) => lang === tag)) {
      const { results: found } = await pagefind.search(query.q);
      const urls = await Promise.all(found.slice(0, results).map(async (result) => (await result.data()).url));
      outcomes.push({
        set: query.set,
        lang: tag,
        q: query.q,
        rank: rankOf(
          query,
          urls.map((url) => idOf.get(url) ?? ''),
        ),
      });
    }
  }
  return outcomes;
}

async function* pagesOf({ articles }: BenchContent) {
  for (const { record } of articles) {
    const { title, summary, text } = plainTextOf(record);
    const body = element('body', {}, element('h1', {}, title), element('p', {}, summary), element('p', {}, text));
    const page = element('html', { lang: record.language }, element('head', {}, element('title', {}, title)), body);
    yield { url: record.url, html: `<!doctype html>${toHtml(page)}` };
  }
}
