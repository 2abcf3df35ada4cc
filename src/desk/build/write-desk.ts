import path from 'node:path';
import type { Library } from '../../article/library.ts';
import { readRendererSources } from '../../article/read-renderer-sources.ts';
import { checkCounts, type SiteCounts } from '../../build/read-counts.ts';
import { openBuildFolder } from '../../build/write-build-folder.ts';
import { moveInto, removeFolders } from '../../build/write-folders.ts';
import { writePages } from '../../build/write-pages.ts';
import { publish, repairPublication } from '../../build/write-publication.ts';
import { readContent } from '../../check/read-content.ts';
import type { Progress } from '../../command/progress.ts';
import type { Problem } from '../../problem/problem.ts';
import { writeSearchIndex } from '../../search/index/write-search-index.ts';
import { deskConfig } from '../desk-config.ts';
import { deskSite } from '../desk-site.ts';
import { deskModule } from './desk-module.ts';
import { deskVersion } from './desk-version.ts';
import { readDeskRepeats } from './read-desk-repeats.ts';
import { writeDeskData } from './write-desk-data.ts';
import { writeDeskRules } from './write-desk-rules.ts';

export interface DeskBuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** A `repeats.json`, of which agents are warned. */
  readonly repeatsFile?: string | undefined;
  /** `YYYY-MM-DD`: the only clock that pages may read. */
  readonly today: string;
  readonly progress: Progress;
}

export interface BuiltDesk {
  readonly counts: SiteCounts;
  readonly version: string;
  readonly warnings: readonly Problem[];
}

/**
 * Builds the agents' desk beside the published one, checks that nothing was lost, and puts it in its place. When
 * anything fails, the published desk stays as it was. Its pages stand in a folder of their own, which the build of the
 * customers' site never reads.
 *
 * @throws ProblemsError with everything that is wrong in the content; UsageError where there is no content folder, or no
 * such report
 */
export async function writeDesk({
  contentDir,
  outDir,
  repeatsFile,
  today,
  progress,
}: DeskBuildOptions): Promise<BuiltDesk> {
  const next = `${path.resolve(outDir)}.next`;
  const data = `${next}.data`;
  await repairPublication(outDir);
  progress.step('Reading and checking articles');
  const { site: customersSite, library, words, warnings } = await readContent(contentDir);
  const site = deskSite(customersSite);
  const repeats = await readDeskRepeats(repeatsFile, library, site);
  const sources = await readRendererSources(process.cwd(), ['src']);
  const version = deskVersion(library, site, [...sources, JSON.stringify([...repeats])]);
  try {
    await removeFolders(next, data);
    progress.step(`Writing the desk's ${library.articles.length} articles and their search index`);
    await Promise.all([
      writePages({
        contentDir,
        outDir: next,
        buildFolder: await openBuildFolder(contentDir, outDir, 'desk'),
        today,
        config: {
          srcDir: path.resolve('src/desk/site'),
          publicDir: path.resolve('src/desk/site/public'),
          base: site.base || '/',
          vite: { plugins: [deskModule(deskConfig(site, version))] },
        },
      }),
      writeSearchIndex({ library, site, words, outDir: data, audience: 'agents' }).then(() =>
        writeDeskData(library, site, version, repeats, data),
      ),
    ]);
    await moveInto(data, next);
    await writeDeskRules(next, site.base);
    const counts = await checkCounts(publishedArticles(library), next);
    await publish(next, outDir);
    return { counts, version, warnings };
  } finally {
    progress.done();
    await removeFolders(next, data);
  }
}

function publishedArticles(library: Library): Library['articles'] {
  return library.articles.filter(({ frontMatter }) => !frontMatter.replacedBy);
}
