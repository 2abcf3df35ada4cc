import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../build/serve-folder.ts';
import type { Progress } from '../../command/progress.ts';
import { launchBrowser } from '../../verify/launch-browser.ts';
import { readFolderSize } from '../build/read-folder-size.ts';
import { writeProjectCopy } from '../build/write-project-copy.ts';
import { writeSampleContent } from '../content/write-sample-content.ts';
import { runMeasured } from '../process/run-measured.ts';
import type { DeskReport } from './desk-report.ts';
import { measureDesk } from './measure-desk.ts';
import { readDeskWeight } from './read-desk-weight.ts';

export interface DeskBench {
  readonly articles: number;
  /** How often the desk is opened, nothing kept from before. */
  readonly runs: number;
  readonly progress: Progress;
}

const seed = 1;
const today = '2026-11-22';

/**
 * Writes so many articles, builds their desk, works with it in a real browser, and tells how long the agent waited.
 *
 * @throws Error where the build failed, or where the desk does not answer
 */
export async function benchDesk({ articles, runs, progress }: DeskBench): Promise<DeskReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'));
  const [content, project, out] = ['content', 'project', 'desk'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  process.once('SIGINT', () => undefined);
  try {
    progress.step(`Writing ${articles} articles`);
    await writeSampleContent(content, { articles, seed });
    await writeProjectCopy(process.cwd(), project);
    progress.step(`Building the desk of ${articles} articles`);
    const args = ['--content', content, '--out', out, '--today', today];
    const { seconds } = await runMeasured('scripts/build-desk.ts', args, project);
    progress.step('Working with it in a browser');
    const served = await serveFolder(out);
    const browser = await launchBrowser();
    try {
      const times = await measureDesk(browser, served.origin, out, runs);
      const weight = await readDeskWeight(out);
      return { articles, buildSeconds: seconds, ...times, weight, output: await readFolderSize(out) };
    } finally {
      await Promise.all([browser.close(), served.close()]);
    }
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}
