import path from 'node:path';
import type { Library } from '../article/library.ts';
import { readContent } from '../check/read-content.ts';
import type { Progress } from '../command/progress.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { type Problem, ProblemsError } from '../problem/problem.ts';
import { writeSearchIndex } from '../search/index/write-search-index.ts';
import { checkCounts, type SiteCounts } from './read-counts.ts';
import { findOverBudget } from './read-over-budget.ts';
import { moveInto, removeFolders } from './write-folders.ts';
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
export async function writeSite({ contentDir, outDir, today, progress }: BuildOptions): Promise<BuiltSite> {
  const next = `${path.resolve(outDir)}.next`;
  // Astro empties its folder when it begins, so the index, which is written meanwhile, needs one of its own.
  const searchFolder = `${next}.search`;
  await repairPublication(outDir);
  progress.step('Reading and checking articles');
  const { site, library, words, warnings } = await readContent(contentDir, today);
  try {
    await removeFolders(next, searchFolder);
    progress.step(`Writing ${library.articles.length} articles and their search index`);
    await Promise.all([
      writePages({ contentDir, outDir: next, today }),
      writeSearchIndex({ library, site, words, outDir: searchFolder }),
    ]);
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

/** The articles that have a page and a search record of their own. */
function publishedArticles(library: Library): Library['articles'] {
  return library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers' && !frontMatter.replacedBy);
}
