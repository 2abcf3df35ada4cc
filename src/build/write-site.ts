import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import type { Library } from '../article/library.ts';
import { readContent } from '../check/read-content.ts';
import type { Progress } from '../command/progress.ts';
import type { Problem } from '../problem/problem.ts';
import { writeSearchIndex } from '../search/index/write-search-index.ts';
import { checkCounts, type SiteCounts } from './read-counts.ts';
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
  const { site, library, words, warnings } = await readContent(contentDir);
  try {
    await removeFolders(next, searchFolder);
    progress.step(`Writing ${library.articles.length} articles and their search index`);
    await Promise.all([
      writePages(contentDir, next, today),
      writeSearchIndex({ library, site, words, outDir: searchFolder }),
    ]);
    await moveInto(searchFolder, next);
    await writeServerRules(library, site, next);
    const counts = await checkCounts(publishedArticles(library), next);
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

async function moveInto(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await rename(path.join(from, name), path.join(to, name));
}

async function removeFolders(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

async function writePages(contentDir: string, outDir: string, today: string): Promise<void> {
  process.env.FIRSTFIX_CONTENT = contentDir;
  process.env.FIRSTFIX_TODAY = today;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Vite lets the environment overrule what kind of build this is; a test runner's would build pages without their policy.
  delete process.env.PROD;
  delete process.env.DEV;
  await build({ root: process.cwd(), outDir, logLevel: 'error' });
}
