import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What git says, run in a folder; `undefined` where there is no git, no repository, or nothing of what was asked for.
 * Paths come out as they are, and no setting of the machine changes the form.
 */
export async function readGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  const plain = ['-c', 'core.quotePath=false', '-c', 'color.ui=false', '-c', 'diff.noprefix=false', ...args];
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  const said = await run('git', plain, { cwd: folder, env, maxBuffer: 1 << 30 }).catch(() => undefined);
  return said?.stdout;
}
