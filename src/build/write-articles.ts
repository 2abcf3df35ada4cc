import { createHash } from 'node:crypto';
import type { ArticleSummary } from '../article/article.ts';
import { articleForms } from '../article/article-forms.ts';
import { articlePage } from '../article/article-page.ts';
import { isArticleFor } from '../article/audience.ts';
import { pathKey } from '../article/library.ts';
import { readArticle } from '../article/read-article.ts';
import { readRendererSources } from '../article/read-renderer-sources.ts';
import type { ReadyArticle } from '../article/ready-articles.ts';
import { renderContextFor } from '../article/render-context-for.ts';
import { renderDigest, sharedDigest } from '../article/render-digest.ts';
import { openBodyFolder } from '../article/write-article-body.ts';
import type { Content } from '../check/read-content.ts';
import { isIndexed } from '../search/index/found-by.ts';
import { type SearchRecord, searchRecord } from '../search/index/search-record.ts';

/** What is made of the articles that customers see. Each is read once, and only where it or what it shows has changed. */
export interface ArticleWriter {
  /** A digest of all that the search records of a language are made of, in their order; none where it has none. */
  digestOf(language: string): string | undefined;
  /** The search records of a language, each as soon as it is made. */
  recordsOf(language: string): AsyncGenerator<SearchRecord>;
  /**
   * Makes those of which nobody asks the record, waits for the others, forgets what no article has any more, and gives
   * what pages need of each article.
   *
   * @param asked the languages whose records are being asked for
   */
  finish(asked: readonly string[]): Promise<readonly ReadyArticle[]>;
}

/** The code that makes an article's body and record. */
const makers = ['src/article', 'src/site', 'src/search'];

/** @param cacheDir where what was made is kept from one build to the next */
export async function openArticleWriter(content: Content, cacheDir: string): Promise<ArticleWriter> {
  const { site, library, words } = content;
  const bodies = await openBodyFolder(cacheDir, 'bodies');
  const shared = sharedDigest(site, [
    'customers',
    JSON.stringify(words),
    ...(await readRendererSources(process.cwd(), makers)),
  ]);
  const published = library.articles
    .filter(({ frontMatter }) => isArticleFor(frontMatter, 'customers'))
    .map((summary) => ({ summary, digest: renderDigest(summary, library, site, shared) }));
  const inIndex = Map.groupBy(
    published.filter(({ summary }) => isIndexed('customers', summary)),
    ({ summary }) => summary.language,
  );
  const indexed = (language: string) => inIndex.get(language) ?? [];

  const make = async (summary: ArticleSummary, digest: string): Promise<SearchRecord> => {
    const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
    if (!article) throw new Error(`${summary.file} changed while the site was being built. Build again.`);
    const record = searchRecord(article, site, words[summary.language] ?? [], 'customers');
    await bodies.writeForms(
      digest,
      articleForms(article, renderContextFor(article, 'customers', library, site)),
      record,
    );
    return record;
  };
  const asked = new Map(site.languages.map(({ tag }) => [tag, Promise.withResolvers<void>()]));
  return {
    digestOf: (language) => inIndex.get(language) && sha256(indexed(language).map(({ digest }) => digest)),
    recordsOf: async function* (language) {
      for (const { summary, digest } of indexed(language)) {
        const known = bodies.has(digest) ? ((await bodies.readRecord(digest)) as SearchRecord) : undefined;
        yield known ?? (await make(summary, digest));
      }
      asked.get(language)?.resolve();
    },
    finish: async (languages) => {
      const records = new Set(languages.flatMap(indexed));
      for (const article of published) {
        if (!records.has(article) && !bodies.has(article.digest)) await make(article.summary, article.digest);
      }
      await Promise.all(languages.map((language) => asked.get(language)?.promise));
      await bodies.keepOnly(new Set(published.map(({ digest }) => digest)));
      return published.map(({ summary, digest }) => ({
        id: pathKey(summary),
        stored: { ...articlePage(summary, 'customers', library, site), bodyFile: bodies.fileFor(digest) },
        digest,
      }));
    },
  };
}

function sha256(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
