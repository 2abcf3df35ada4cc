import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { writeSampleContent } from '../content/write-sample-content.ts';
import { type MeasuredRun, runMeasured } from '../process/run-measured.ts';

export interface CheckReport {
  readonly articles: number;
  readonly runs: readonly MeasuredRun[];
}

/** The same content on every machine and every day. */
const seed = 1;
const today = '2026-11-22';

/**
 * Writes so many articles and checks them with every rule, each time in a process of its own.
 *
 * @param options.runs how often the same content is checked
 */
export async function benchCheck(options: {
  readonly articles: number;
  readonly runs: number;
  readonly progress: Progress;
}): Promise<CheckReport> {
  const { articles, progress } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'));
  try {
    progress.step(`Writing ${articles} articles`);
    await writeSampleContent(folder, { articles, seed });
    const runs: MeasuredRun[] = [];
    for (let run = 1; run <= options.runs; run++) {
      progress.step(`Checking ${articles} articles, ${run} of ${options.runs}`);
      runs.push(await runMeasured('scripts/check.ts', ['--content', folder, '--today', today], process.cwd()));
    }
    return { articles, runs };
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}
