import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { writeIndex } from '../../search/index/write-index.ts';
import { askAll } from './ask-all.ts';
import { askMiniSearch } from './ask-minisearch.ts';
import { askPlainPagefind } from './ask-plain-pagefind.ts';
import type { BenchContent } from './bench-article.ts';
import { measureFirstQuery } from './measure-first-query.ts';
import { measureInBrowser } from './measure-in-browser.ts';
import type { Outcome } from './rank-of.ts';
import { readBenchContent } from './read-bench-content.ts';
import { type BenchQuery, readQueries } from './read-queries.ts';
import type { SearchReport } from './search-report.ts';
import { macroOf, summariseSets } from './summarise-sets.ts';

export interface SearchBench {
  readonly contentDir: string;
  readonly queriesFile: string;
  /** Ask plain Pagefind and MiniSearch as well. */
  readonly against: boolean;
  /** Ask in a real browser as well. */
  readonly browser: boolean;
  readonly progress: Progress;
}

/**
 * Builds the search index of a folder, asks it every query of a file, and tells how good the answers were.
 *
 * @throws UsageError where a folder or file is not what it should be; ProblemsError where the content has problems
 */
export async function benchSearch({
  contentDir,
  queriesFile,
  against,
  browser,
  progress,
}: SearchBench): Promise<SearchReport> {
  const queries = await readQueries(queriesFile);
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'));
  try {
    progress.step('Reading articles');
    const content = await readBenchContent(contentDir);
    progress.step(`Indexing ${content.articles.length} articles`);
    await writeIndex(
      content.languages.map((language) => ({
        language,
        records: recordsOf(content, language.tag),
        codes: content.codes.get(language.tag) ?? [],
        foreignErrors: [],
      })),
      folder,
    );
    const asked = content.languages.map(({ tag }) => ({ tag, queries: queries.filter(({ lang }) => lang === tag) }));
    const answered = [];
    const firstQuery = [];
    for (const { tag, queries: inLanguage } of asked.filter(({ queries: some }) => some.length > 0)) {
      progress.step(`Asking ${inLanguage.length} queries in ${tag}`);
      answered.push(await askAll(folder, tag, inLanguage, content));
      firstQuery.push(await measureFirstQuery(folder, tag, inLanguage));
    }
    if (browser) progress.step('Asking in a browser');
    const inBrowser = browser ? await measureInBrowser(folder, asked) : undefined;
    const counts = Map.groupBy(content.articles, ({ record }) => record.language);
    return {
      articles: Object.fromEntries([...counts].map(([tag, articles]) => [tag, articles.length])),
      ...figuresOf(answered.flatMap(({ outcomes }) => outcomes)),
      corrections: answered.map(({ corrections }) => corrections),
      latency: answered.map(({ latency }) => latency),
      firstQuery,
      ...(inBrowser && { inBrowser }),
      ...(against && { against: await askOthers(content, queries, folder, progress) }),
    };
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

async function askOthers(
  content: BenchContent,
  queries: readonly BenchQuery[],
  folder: string,
  progress: Progress,
): Promise<NonNullable<SearchReport['against']>> {
  progress.step('Asking plain Pagefind');
  const pagefind = await askPlainPagefind(content, queries, path.join(folder, 'plain'));
  progress.step('Asking MiniSearch');
  return {
    'Pagefind 1.6': figuresOf(pagefind),
    'MiniSearch 7.2': figuresOf(askMiniSearch(content, queries, {})),
    'MiniSearch 7.2, fuzzy': figuresOf(askMiniSearch(content, queries, { fuzzy: 0.2, prefix: true })),
  };
}

function figuresOf(outcomes: readonly Outcome[]): Pick<SearchReport, 'sets' | 'macro'> {
  const sets = summariseSets(outcomes);
  return { sets, macro: macroOf(sets) };
}

async function* recordsOf({ articles }: BenchContent, language: string) {
  for (const { record } of articles) if (record.language === language) yield record;
}
