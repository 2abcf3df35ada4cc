import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../article/read-article.ts';
import { readContent } from '../../check/read-content.ts';
import { UsageError } from '../../command/usage-error.ts';
import { codeTableFor } from '../../search/index/code-table-for.ts';
import { isIndexed } from '../../search/index/found-by.ts';
import { searchRecord } from '../../search/index/search-record.ts';
import type { Language } from '../../site/language.ts';
import { readLanguage } from '../../site/read-language.ts';
import type { BenchContent } from './bench-article.ts';
import { corpusContent } from './corpus-content.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * Reads what is to be searched: a content folder of Firstfix (the id of an article is `<topic>/<slug>`), or a folder of
 * plain Markdown with a folder for each language.
 *
 * @throws UsageError where it is neither; ProblemsError where a content folder has problems
 */
export async function readBenchContent(folder: string): Promise<BenchContent> {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}. Name one with --content.`);
  if (existsSync(path.join(folder, 'site.yaml'))) return readFirstfix(folder);
  const pages = await readCorpus(folder);
  if (pages.length === 0) {
    throw new UsageError(`${folder} has no site.yaml, and no Markdown in folders named after languages (en, fr).`);
  }
  const tags = [...new Set(pages.map(({ language }) => language))];
  const languages = await Promise.all(tags.map((tag) => readLanguage(folder, tag, tag, [])));
  return corpusContent(
    pages,
    languages.map((language, index) => language ?? unknown(tags[index] ?? '')),
  );
}

function unknown(tag: string): Language {
  throw new UsageError(`Firstfix has no texts for the language "${tag}": see "A language" in CONTRIBUTING.md.`);
}

async function readFirstfix(folder: string): Promise<BenchContent> {
  const { site, library, words } = await readContent(folder);
  const summaries = library.articles.filter((article) => isIndexed('customers', article));
  const articles = await Promise.all(
    summaries.map(async (summary) => {
      const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
      if (!article) throw new Error(`${summary.file} changed while it was being read. Measure again.`);
      const record = searchRecord(article, site, words[summary.language] ?? [], 'customers');
      return { id: `${article.topic}/${article.slug}`, record };
    }),
  );
  const codes = site.languages.map(
    ({ tag }) => [tag, codeTableFor({ language: tag, audience: 'customers' }, library, site)] as const,
  );
  return { languages: site.languages, articles, codes: new Map(codes) };
}
