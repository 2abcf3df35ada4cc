import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readChildrenCpuSeconds } from './read-children-cpu.ts';
import { readTreeMemory } from './read-tree-memory.ts';

export interface MeasuredRun {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Processor time of all its processes together; `undefined` where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  /**
   * The most memory that it held at once, in bytes: all its processes together where `/proc` tells of them, looked at
   * every 50 ms; elsewhere the script's own process alone.
   */
  readonly peakBytes: number;
}

export interface FinishedRun extends MeasuredRun {
  /** What it wrote to its standard output. */
  readonly stdout: string;
}

const lookEveryMs = 50;
const reporter = fileURLToPath(new URL('report-max-rss.ts', import.meta.url));

/**
 * Runs a Node script in a process of its own and measures it: see `measureCommand`.
 *
 * @param good exit codes with which it ends well
 * @throws Error with what the script said where it did not end well
 */
export async function runMeasured(
  script: string,
  args: readonly string[],
  cwd: string,
  good: readonly number[] = [0],
): Promise<FinishedRun> {
  return measureCommand(process.execPath, ['--import', reporter, script, ...args], cwd, good);
}

/**
 * Runs a program and measures it, with all that it starts.
 *
 * @throws Error with what it said where it did not end well, or is not there
 */
export async function measureCommand(
  program: string,
  args: readonly string[],
  cwd: string,
  good: readonly number[] = [0],
): Promise<FinishedRun> {
  const cpuBefore = readChildrenCpuSeconds();
  const startedMs = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, FIRSTFIX_MAX_RSS_TO: '3' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const [, stdout, stderr, report] = child.stdio as unknown as [null, Readable, Readable, Readable];
  const written = text(stdout);
  const said = text(stderr);
  const ownPeak = text(report);
  let treePeak = 0;
  const look = () => {
    treePeak = Math.max(treePeak, readTreeMemory(child.pid ?? 0));
  };
  const timer = setInterval(look, lookEveryMs);
  const [exitCode, signal] = await closed.finally(() => clearInterval(timer));
  const seconds = (performance.now() - startedMs) / 1000;
  if (!good.includes(exitCode))
    throw new Error(`${[program, ...args].join(' ')} ended with ${signal ?? exitCode}.\n${await said}`);
  const cpuAfter = readChildrenCpuSeconds();
  return {
    seconds,
    cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    peakBytes: Math.max(treePeak, Number(await ownPeak)),
    stdout: await written,
  };
}
