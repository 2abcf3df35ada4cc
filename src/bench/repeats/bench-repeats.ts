import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { runMeasured } from '../process/run-measured.ts';
import type { RepeatsMeasurement, RepeatsRun, RepeatsVariant } from './repeats-report.ts';
import { writeContactLog } from './write-contact-log.ts';

export interface RepeatsBench {
  /** Sizes of the logs. */
  readonly contacts: readonly number[];
  readonly variants: readonly RepeatsVariant[];
  /** How often each is analysed. */
  readonly runs: number;
  readonly progress: Progress;
}

/** Contacts of 2025-11-01 to 2026-10-31: none is from the future. */
const today = '2026-11-22';
const placeholderShare = 0.03;

/**
 * Simulates contact logs and sends each through the whole command, from file to report, in a process of its own; one
 * scan of the same file by DuckDB, in a process of its own too, is the yardstick.
 *
 * @throws Error where the analysis failed
 */
export async function benchRepeats(bench: RepeatsBench): Promise<RepeatsMeasurement[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'));
  // Ctrl+C reaches the analysis as well: it ends, this goes on, and the folder is cleared away.
  process.once('SIGINT', () => undefined);
  try {
    const measured: RepeatsMeasurement[] = [];
    for (const contacts of bench.contacts) measured.push(...(await measureSize(bench, contacts, folder)));
    return measured;
  } finally {
    bench.progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureSize(bench: RepeatsBench, contacts: number, folder: string): Promise<RepeatsMeasurement[]> {
  const log = path.join(folder, 'contacts.csv');
  const out = path.join(folder, 'reports');
  const measured: RepeatsMeasurement[] = [];
  let written: { readonly share: number; readonly bytes: number } | undefined;
  let usual: string | undefined;
  for (const variant of bench.variants) {
    const share = variant === 'placeholder' ? placeholderShare : 0;
    bench.progress.step(`Writing ${contacts} contacts`);
    if (written?.share !== share) written = { share, bytes: await writeContactLog(log, contacts, share) };
    const runs: RepeatsRun[] = [];
    for (let run = 1; run <= bench.runs; run++) {
      bench.progress.step(`Analysing ${contacts} contacts, ${run} of ${bench.runs}`);
      const args = ['--log', log, '--no-content', '--today', today, '--out', out];
      const memory = variant === 'memory' ? ['--memory', '512MB'] : [];
      const analysis = await runMeasured('scripts/repeats.ts', [...args, ...memory], process.cwd());
      runs.push({ analysis, scan: await runMeasured('src/bench/repeats/scan-csv.ts', [log], process.cwd()) });
    }
    const numbers = await readArticles(path.join(out, 'repeats.json'));
    usual ??= numbers;
    measured.push({ contacts, variant, csvBytes: written.bytes, runs, sameNumbers: numbers === usual });
  }
  return measured;
}

/** What the report says of articles, as text. */
async function readArticles(file: string): Promise<string> {
  const { articles } = JSON.parse(await readFile(file, 'utf8')) as { articles: unknown };
  return JSON.stringify(articles);
}
