import path from 'node:path';
import type { Library } from '../article/library.ts';
import { type Content, readContent } from '../check/read-content.ts';
import type { Progress } from '../command/progress.ts';
import { timed } from '../command/timed.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { type Problem, ProblemsError } from '../problem/problem.ts';
import { checkCounts, type SiteCounts } from './read-counts.ts';
import { findOverBudget } from './read-over-budget.ts';
import { openBuildFolder } from './write-build-folder.ts';
import { removeFolders } from './write-folders.ts';
import { whenNobodyWrites } from './write-lock.ts';
import { publish, repairPublication } from './write-publication.ts';
import { writeServerRules } from './write-server-rules.ts';
import { writeWhole } from './write-whole.ts';

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
  /** Reading and checking the content; pages and index, side by side; and what is done with them once they are there. */
  readonly seconds: Readonly<Record<'reading' | 'pages' | 'index' | 'finishing', number>>;
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
  await repairPublication(outDir);
  progress.step('Reading and checking articles');
  const reading = await timed(() => readContent(contentDir, today));
  const { warnings, ...content } = reading.result;
  try {
    await removeFolders(next, `${next}.search`);
    progress.step(`Writing ${content.library.articles.length} articles and their search index`);
    const buildFolder = await openBuildFolder(contentDir, outDir, 'site');
    const whole = { contentDir, outDir: next, buildFolder, today, published: outDir };
    const { seconds, note } = await writeWhole(content, whole);
    const finishing = await timed(() => finish(content, next));
    await publish(next, outDir);
    await note();
    return {
      counts: finishing.result,
      warnings,
      seconds: { reading: reading.seconds, ...seconds, finishing: finishing.seconds },
    };
  } finally {
    progress.done();
    await removeFolders(next, `${next}.search`);
  }
}

/** Adds what is made of a whole site, and looks whether it is one. */
async function finish({ site, library }: Content, next: string): Promise<SiteCounts> {
  // What keeps an empty `public` in git is nothing to publish.
  await removeFolders(path.join(next, '.gitkeep'));
  const published = publishedArticles(library);
  await writeOffline(site, published, next);
  await writeServerRules(library, site, next);
  const counts = await checkCounts(published, next);
  const tooHeavy = await findOverBudget(published, site, next);
  if (tooHeavy.length > 0) throw new ProblemsError(tooHeavy);
  return counts;
}

/** The articles that have a page and a search record of their own. */
function publishedArticles(library: Library): Library['articles'] {
  return library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers' && !frontMatter.replacedBy);
}
