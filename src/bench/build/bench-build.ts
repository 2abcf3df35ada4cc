import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { UsageError } from '../../command/usage-error.ts';
import { writeSampleContent } from '../content/write-sample-content.ts';
import { runMeasured } from '../process/run-measured.ts';
import type { BuildReport, ColdBuild } from './build-report.ts';
import { readFolderSize } from './read-folder-size.ts';
import { readPageWeight } from './read-page-weight.ts';
import { readYardstick } from './read-yardstick.ts';
import { writeProjectCopy } from './write-project-copy.ts';

export interface BuildBench {
  readonly articles: number;
  /** How often the same content is built, each time as if for the first time. */
  readonly runs: number;
  /** A new folder in which `content` and `site` are left for a look at them; else nothing is left. */
  readonly keep?: string | undefined;
  readonly progress: Progress;
}

/** The same content on every machine and every day. */
const seed = 1;
const today = '2026-11-22';

/**
 * Writes so many articles, builds their site in a process of its own, and tells what it took and what came of it.
 *
 * @throws UsageError where the folder to keep it in is not empty; Error where the build failed
 */
export async function benchBuild({ articles, runs, keep, progress }: BuildBench): Promise<BuildReport> {
  const place = placeIn(keep ? await emptyFolder(keep) : await mkdtemp(path.join(tmpdir(), 'firstfix-bench-')));
  // Ctrl+C reaches the build as well: it ends, this goes on, and the folder is cleared away.
  process.once('SIGINT', () => undefined);
  try {
    progress.step(`Writing ${articles} articles`);
    await writeSampleContent(place.content, { articles, seed });
    const cold: ColdBuild[] = [];
    for (let run = 1; run <= runs; run++) {
      progress.step(`Building ${articles} articles, ${run} of ${runs}`);
      cold.push(await buildCold(place));
    }
    return { articles, cold, ...(await readProduct(place)) };
  } finally {
    progress.done();
    await rm(keep ? place.project : place.folder, { recursive: true, force: true });
  }
}

interface BenchPlace {
  readonly folder: string;
  readonly content: string;
  /** The copy of the project that builds. */
  readonly project: string;
  readonly site: string;
}

function placeIn(folder: string): BenchPlace {
  const within = (name: string) => path.join(folder, name);
  return { folder, content: within('content'), project: within('project'), site: within('site') };
}

async function emptyFolder(folder: string): Promise<string> {
  const found = await readdir(folder).catch(() => []);
  if (found.length > 0) throw new UsageError(`${folder} is not empty. Name a new folder with --keep.`);
  return path.resolve(folder);
}

async function buildCold({ content, project, site }: BenchPlace): Promise<ColdBuild> {
  await rm(site, { recursive: true, force: true });
  await rm(project, { recursive: true, force: true });
  await writeProjectCopy(process.cwd(), project);
  const before = await readYardstick(content);
  const args = ['--content', content, '--out', site, '--today', today];
  const run = await runMeasured('scripts/build.ts', args, project);
  const after = await readYardstick(content);
  const yardstick = {
    seconds: (before.seconds + after.seconds) / 2,
    cpuSeconds: (before.cpuSeconds + after.cpuSeconds) / 2,
  };
  return { ...run, yardstick };
}

async function readProduct({ content, site }: BenchPlace): Promise<Omit<BuildReport, 'articles' | 'cold'>> {
  return {
    page: await readPageWeight(content, site),
    output: await readFolderSize(site),
    searchIndex: await readFolderSize(path.join(site, 'pagefind')),
  };
}
