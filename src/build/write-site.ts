import path from 'node:path';
import type { Library } from '../article/library.ts';
import { handOverArticles } from '../article/ready-articles.ts';
import { type Content, readContent } from '../check/read-content.ts';
import type { Progress } from '../command/progress.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { type Problem, ProblemsError } from '../problem/problem.ts';
import { writeSearchIndex } from '../search/index/write-search-index.ts';
import { checkCounts, type SiteCounts } from './read-counts.ts';
import { findOverBudget } from './read-over-budget.ts';
import { openArticleWriter } from './write-articles.ts';
import { openBuildFolder } from './write-build-folder.ts';
import { moveInto, removeFolders } from './write-folders.ts';
import { whenNobodyWrites } from './write-lock.ts';
import { writePages } from './write-pages.ts';
import { publish, repairPublication } from './write-publication.ts';
import { writeServerRules } from './write-server-rules.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** `YYYY-MM-DD`: the only clock that pages may read. */
  readonly today: string;
  readonly progress: Progress;
}

export interface BuiltSite {
  readonly counts: SiteCounts;
  /** What is wrong with the content that can be lived with. */
  readonly warnings: readonly Problem[];
}

/**
 * Builds the customers' site beside the published one, checks that nothing was lost, and puts it in its place. When
 * anything fails, the published site stays as it was.
 *
 * @throws ProblemsError with everything that is wrong in the content; UsageError where there is no content folder
 */
export async function writeSite(options: BuildOptions): Promise<BuiltSite> {
  const { outDir, progress } = options;
  const waiting = () => progress.step('Waiting for another build of the same folder');
  return whenNobodyWrites(outDir, waiting, () => build(options));
}

async function build({ contentDir, outDir, today, progress }: BuildOptions): Promise<BuiltSite> {
  const next = `${path.resolve(outDir)}.next`;
  // Astro empties its folder when it begins, so the index, which is written meanwhile, needs one of its own.
  const searchFolder = `${next}.search`;
  await repairPublication(outDir);
  progress.step('Reading and checking articles');
  const { warnings, ...content } = await readContent(contentDir, today);
  const { site, library } = content;
  try {
    await removeFolders(next, searchFolder);
    progress.step(`Writing ${library.articles.length} articles and their search index`);
    const buildFolder = await openBuildFolder(contentDir, outDir, 'site');
    await writeWhole(content, { contentDir, outDir: next, buildFolder, today }, searchFolder);
    await moveInto(searchFolder, next);
    // What keeps an empty `public` in git is nothing to publish.
    await removeFolders(path.join(next, '.gitkeep'));
    const published = publishedArticles(library);
    await writeOffline(site, published, next);
    await writeServerRules(library, site, next);
    const counts = await checkCounts(published, next);
    const tooHeavy = await findOverBudget(published, site, next);
    if (tooHeavy.length > 0) throw new ProblemsError(tooHeavy);
    await publish(next, outDir);
    return { counts, warnings };
  } finally {
    progress.done();
    await removeFolders(next, searchFolder);
  }
}

/** Reads every article once, for its page and for the index of search, which are written at the same time. */
async function writeWhole(
  content: Content,
  pages: Parameters<typeof writePages>[0],
  searchFolder: string,
): Promise<void> {
  const articles = await openArticleWriter(content, path.join(pages.buildFolder, 'cache'));
  const indexing = writeSearchIndex({ ...content, outDir: searchFolder, recordsOf: articles.recordsOf });
  const made = articles.finish(content.site.languages.map(({ tag }) => tag));
  // Where the index fails, nobody asks for the rest.
  const takeBack = handOverArticles(pages.contentDir, Promise.race([made, indexing.then(() => made)]));
  await Promise.all([writePages(pages), indexing]).finally(takeBack);
}

/** The articles that have a page and a search record of their own. */
function publishedArticles(library: Library): Library['articles'] {
  return library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers' && !frontMatter.replacedBy);
}
