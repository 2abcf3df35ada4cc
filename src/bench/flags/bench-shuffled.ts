import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultOptions } from '../../repeats/options/analysis-options.ts';
import { analyseBenchLog } from './analyse-bench-log.ts';
import type { FlagsBench } from './bench-flags.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { simulateLog } from './simulate-log.ts';
import { writeBenchLog } from './write-bench-log.ts';

export interface ShuffledBench extends FlagsBench {
  /** Copies of each log. */
  readonly shuffles: number;
}

export interface ShuffledReport {
  readonly scenarios: readonly { readonly name: ScenarioName; readonly logs: number; readonly withFlag: number }[];
}

/** How many logs have a flag whose articles were shuffled among contacts alike: a share of 10 % is aimed at. */
export async function benchShuffled(bench: ShuffledBench): Promise<ShuffledReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-shuffled-'));
  const results: ShuffledReport['scenarios'][number][] = [];
  try {
    for (const name of bench.scenarios) {
      const total = { logs: 0, withFlag: 0 };
      for (let index = 0; index < bench.seeds; index++) {
        bench.progress.step(`Log ${index + 1} of ${bench.seeds}, ${name} ...`);
        const found = await shuffleOnce(name, bench.firstSeed + index, bench.shuffles, path.join(folder, 'log.csv'));
        total.logs += found.logs;
        total.withFlag += found.withFlag;
      }
      results.push({ name, ...total });
    }
    return { scenarios: results };
  } finally {
    bench.progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @example formatShuffledReport(report) // 'clean       2 of 20 shuffled logs have a flag\n' */
export function formatShuffledReport({ scenarios: all }: ShuffledReport): string {
  const lines = all.map(({ name, logs, withFlag }) => {
    return `${name.padEnd(10)}  ${String(withFlag).padStart(3)} of ${logs} shuffled logs have a flag`;
  });
  return `${lines.join('\n')}\n`;
}

async function shuffleOnce(name: ScenarioName, seed: number, shuffles: number, file: string) {
  const log = simulateLog(scenarios[name], seed * 100 + scenarioNames.indexOf(name));
  await writeBenchLog(log.contacts, file);
  const { log: said } = await analyseBenchLog(file, { options: { ...defaultOptions, shuffles } });
  return said.shuffled ?? { logs: 0, withFlag: 0 };
}
