import { type ChildProcess, spawn } from 'node:child_process';

export interface FinishedCommand {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly process: ChildProcess;
  /** What it has said so far, on both streams. */
  output(): string;
  finished: Promise<FinishedCommand>;
}

/** What Vitest puts into the environment of a test: Astro would take `PROD` and `DEV` for its own. */
const ofVitest = /^(?:VITEST.*|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR)$/;

type Environment = Readonly<Record<string, string>>;

/**
 * Starts a command as npm would, without npm: `startScript('build', ['--out', folder])`.
 *
 * @param project the folder whose command it is: this project, or a copy of it
 */
export function startScript(
  name: string,
  args: readonly string[],
  env: Environment = {},
  project: string = process.cwd(),
): RunningCommand {
  const own = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !ofVitest.test(variable)));
  const child = spawn(process.execPath, ['--import', './scripts/require-node.mjs', `scripts/${name}.ts`, ...args], {
    cwd: project,
    env: { ...own, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<FinishedCommand>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  return { process: child, output: () => stdout + stderr, finished };
}

/** Runs a command to its end. */
export function runScript(
  name: string,
  args: readonly string[],
  env?: Environment,
  project?: string,
): Promise<FinishedCommand> {
  return startScript(name, args, env, project).finished;
}
