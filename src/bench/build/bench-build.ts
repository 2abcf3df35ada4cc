import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { writeSampleContent } from '../content/write-sample-content.ts';
import { runMeasured } from '../process/run-measured.ts';
import type { BuildReport, ColdBuild } from './build-report.ts';
import { readFolderSize } from './read-folder-size.ts';
import { readPageWeight } from './read-page-weight.ts';
import { readYardstick } from './read-yardstick.ts';
import { writeProjectCopy } from './write-project-copy.ts';

export interface BuildBench {
  readonly articles: number;
  /** How often the same content is built. */
  readonly runs: number;
  /** An empty folder in which content and site are left for a look at them; else nothing is left. */
  readonly keep: string | undefined;
  readonly progress: Progress;
}

/** The same content on every machine and every day. */
const seed = 1;
const today = '2026-11-22';

/** Writes so many articles, builds their site in a process of its own, and tells what it took and what came of it. */
export async function benchBuild({ articles, runs, keep, progress }: BuildBench): Promise<BuildReport> {
  const folder = path.resolve(keep ?? (await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'))));
  const place = { content: path.join(folder, 'content'), project: path.join(folder, 'project'), site: path.join(folder, 'site') };
  try {
    progress.step(`Writing ${articles} articles`);
    await writeSampleContent(place.content, { articles, seed });
    const cold: ColdBuild[] = [];
    for (let run = 1; run <= runs; run++) {
      progress.step(`Building ${articles} articles, ${run} of ${runs}`);
      cold.push(await buildCold(place));
    }
    return {
      articles,
      cold,
      page: await readPageWeight(place.content, place.site),
      output: await readFolderSize(place.site),
      searchIndex: await readFolderSize(path.join(place.site, 'pagefind')),
    };
  } finally {
    progress.done();
    await rm(keep === undefined ? folder : place.project, { recursive: true, force: true });
  }
}

interface BenchPlace {
  readonly content: string;
  readonly project: string;
  readonly site: string;
}

async function buildCold({ content, project, site }: BenchPlace): Promise<ColdBuild> {
  await rm(site, { recursive: true, force: true });
  await rm(project, { recursive: true, force: true });
  await writeProjectCopy(process.cwd(), project);
  const before = await readYardstick(content);
  const args = ['--content', content, '--out', site, '--today', today];
  const run = await runMeasured('scripts/build.ts', args, project);
  const after = await readYardstick(content);
  return { ...run, yardstickSeconds: (before + after) / 2 };
}
