import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { analyseBenchLog } from './analyse-bench-log.ts';
import { checkGates, type GateResult } from './gates.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { type RunScore, scoreRun } from './score-run.ts';
import { simulateLog } from './simulate-log.ts';
import { type FlagsSummary, summariseRuns } from './summarise-runs.ts';
import { writeBenchLog } from './write-bench-log.ts';

export interface FlagsBench {
  /** How many logs of each scenario; an eighth of it, at least one, of the large one. */
  readonly seeds: number;
  readonly firstSeed: number;
  readonly scenarios: readonly ScenarioName[];
  readonly progress: Progress;
}

export interface FlagsReport {
  readonly seeds: number;
  readonly firstSeed: number;
  readonly scenarios: readonly { readonly name: ScenarioName; readonly summary: FlagsSummary }[];
  readonly gates: readonly GateResult[];
  /** Repeats of harmless articles of the last weeks in all logs, and those the analysis expected of them. */
  readonly newArticles: { readonly repeats: number; readonly expected: number };
}

/** Simulates logs whose truth is known, sends each through the whole analysis, and tells how right its verdicts are. */
export async function benchFlags({ seeds, firstSeed, scenarios: names, progress }: FlagsBench): Promise<FlagsReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-flags-'));
  try {
    const summaries: FlagsReport['scenarios'][number][] = [];
    for (const name of names) {
      const logs = name === 'large' ? Math.ceil(seeds / 8) : seeds;
      const runs: RunScore[] = [];
      for (let index = 0; index < logs; index++) {
        progress.step(`Log ${index + 1} of ${logs}, ${name} ...`);
        runs.push(await runOnce(name, firstSeed + index, path.join(folder, 'contacts.csv')));
      }
      summaries.push({ name, summary: summariseRuns(runs) });
    }
    const newest = summaries.map(({ summary }) => summary.newArticles);
    const sum = (part: 'repeats' | 'expected') => newest.reduce((total, articles) => total + articles[part], 0);
    const newArticles = { repeats: sum('repeats'), expected: sum('expected') };
    const gates = checkGates({ scenarios: summaries, newArticles });
    return { seeds, firstSeed, scenarios: summaries, gates, newArticles };
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOnce(name: ScenarioName, seed: number, file: string): Promise<RunScore> {
  // No two scenarios share a stream of draws.
  const log = simulateLog(scenarios[name], seed * 100 + scenarioNames.indexOf(name));
  await writeBenchLog(log.contacts, file);
  return scoreRun(log, await analyseBenchLog(file));
}
