import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFolder } from '../../article/read-folder.ts';
import type { Progress } from '../../command/progress.ts';
import { UsageError } from '../../command/usage-error.ts';
import { differingFiles, folderDigests } from '../../verify/folder-digests.ts';
import { writeSampleContent } from '../content/write-sample-content.ts';
import { type FinishedRun, runMeasured } from '../process/run-measured.ts';
import type { BuildReport, ColdBuild, EditBuild, Phases } from './build-report.ts';
import { measureHugo } from './measure-hugo.ts';
import { readFolderSize } from './read-folder-size.ts';
import { readPageWeight } from './read-page-weight.ts';
import { readYardstick } from './read-yardstick.ts';
import { writeProjectCopy } from './write-project-copy.ts';

export interface BuildBench {
  readonly articles: number;
  /** How often the same content is built, each time as if for the first time. */
  readonly runs: number;
  /** Edit one article then, and build again. */
  readonly edit: boolean;
  readonly againstHugo: boolean;
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
export async function benchBuild({
  articles,
  runs,
  edit,
  againstHugo,
  keep,
  progress,
}: BuildBench): Promise<BuildReport> {
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
    const product = await readProduct(place);
    if (againstHugo) progress.step(`Building ${articles} articles with Hugo and Pagefind`);
    const hugo = againstHugo ? await measureHugo(place.site, path.join(place.folder, 'hugo')) : undefined;
    if (edit) progress.step('Building again after an edit');
    const edited = edit ? await buildEdited(place) : undefined;
    return { articles, cold, ...product, ...(edited && { edit: edited }), ...(hugo && { hugo }) };
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
  const run = await runBuild(content, site, project);
  const after = await readYardstick(content);
  const yardstick = {
    seconds: (before.seconds + after.seconds) / 2,
    cpuSeconds: (before.cpuSeconds + after.cpuSeconds) / 2,
  };
  return { ...run, yardstick, phases: phasesOf(run) };
}

function runBuild(content: string, site: string, project: string): Promise<FinishedRun> {
  const args = ['--content', content, '--out', site, '--today', today, '--json'];
  return runMeasured('scripts/build.ts', args, project);
}

function phasesOf({ stdout }: FinishedRun): Phases {
  return JSON.parse(stdout).phases;
}

/** Edits the text of one article, builds where the site was built before, and compares with a first build elsewhere. */
async function buildEdited({ folder, content, project, site }: BenchPlace): Promise<EditBuild> {
  const [first = ''] = await readFolder(path.join(content, 'articles'));
  await appendFile(path.join(content, 'articles', first), '\nOne more sentence.\n');
  const run = await runBuild(content, site, project);
  const fresh = path.join(folder, 'fresh');
  await runBuild(content, fresh, project);
  const sameBytes = differingFiles(folderDigests(site), folderDigests(fresh)).length === 0;
  await rm(fresh, { recursive: true, force: true });
  return { ...run, phases: phasesOf(run), sameBytes };
}

async function readProduct({
  content,
  site,
}: BenchPlace): Promise<Pick<BuildReport, 'page' | 'output' | 'searchIndex'>> {
  return {
    page: await readPageWeight(content, site),
    output: await readFolderSize(site),
    searchIndex: await readFolderSize(path.join(site, 'pagefind')),
  };
}
