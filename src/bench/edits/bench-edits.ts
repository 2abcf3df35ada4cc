import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import type { EditVerdict } from '../../repeats/edits/judge-edit.ts';
import type { MonitorState } from '../../repeats/edits/monitor-edit.ts';
import type { RepeatsReport } from '../../repeats/report/repeats-report.ts';
import { seededRandom } from '../../repeats/simulate/random.ts';
import { analyseBenchLog } from '../flags/analyse-bench-log.ts';
import { scenarios } from '../flags/scenarios.ts';
import { simulateLog } from '../flags/simulate-log.ts';
import { writeBenchLog } from '../flags/write-bench-log.ts';
import { planEdits, type TrueEdit } from './plan-edits.ts';
import { thinRepeats } from './thin-repeats.ts';

/** Edits of one kind, and what was said of them. */
export interface EditsScore {
  edits: number;
  readonly verdicts: Record<EditVerdict, number>;
  readonly monitor: Record<MonitorState, number>;
  /** Of edits with an interval: how many intervals hold the true effect. */
  intervals: number;
  held: number;
}

export interface EditsReport {
  readonly logs: number;
  readonly firstSeed: number;
  /** Edits that change nothing, and edits that spare two repeats of five. */
  readonly idle: EditsScore;
  readonly working: EditsScore;
}

export interface EditsBench {
  readonly seeds: number;
  readonly firstSeed: number;
  readonly progress: Progress;
}

/** Simulates logs in which every article is edited once, most edits to no effect, and tells how right the verdicts are. */
export async function benchEdits({ seeds, firstSeed, progress }: EditsBench): Promise<EditsReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-edits-'));
  const report = { logs: seeds, firstSeed, idle: noScore(), working: noScore() };
  try {
    for (let index = 0; index < seeds; index++) {
      progress.step(`Log ${index + 1} of ${seeds} ...`);
      await runOnce(firstSeed + index, path.join(folder, 'contacts.csv'), report);
    }
    return report;
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOnce(seed: number, file: string, report: EditsReport): Promise<void> {
  const random = seededRandom(seed * 100 + 50);
  const log = simulateLog(scenarios.moderate, seed * 100 + 51);
  const edits = planEdits(log.world.articles, random);
  await writeBenchLog(thinRepeats(log.contacts, edits, random), file);
  const byCode = [...edits].sort((a, b) => (a.code < b.code ? -1 : 1));
  const analysed = await analyseBenchLog(file, {
    findEdits: async ({ codes }) => ({ edits: byCode.filter(({ code }) => codes.has(code)), notes: [] }),
  });
  score(analysed, edits, report);
}

function score({ articles }: RepeatsReport, edits: readonly TrueEdit[], report: EditsReport): void {
  const truth = new Map(edits.map((edit) => [edit.code, edit]));
  for (const { code, edits: [said] = [] } of articles) {
    const edit = truth.get(code);
    if (said === undefined || edit === undefined) continue;
    const kind = edit.removes > 0 ? report.working : report.idle;
    kind.edits++;
    kind.verdicts[said.verdict]++;
    kind.monitor[said.monitor.state]++;
    if (said.low === null || said.high === null) continue;
    kind.intervals++;
    if (said.low <= 1 - edit.removes && 1 - edit.removes <= said.high) kind.held++;
  }
}

function noScore(): EditsScore {
  return {
    ...{ edits: 0, intervals: 0, held: 0 },
    verdicts: { better: 0, worse: 0, 'no change': 0, 'cannot tell yet': 0 },
    monitor: { better: 0, worse: 0, watching: 0 },
  };
}
