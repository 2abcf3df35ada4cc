import path from 'node:path';
import { UsageError } from '../../command/usage-error.ts';
import { readGit } from './read-git.ts';

/**
 * The files below a folder that differ from a commit, those that git does not know yet included, as paths from the
 * working folder.
 *
 * @param since a branch, tag or commit: compared with where this branch left it; without one, with the last commit
 * @throws UsageError where the folder is not in git, or git does not know that commit
 */
export async function readChangedFiles(folder: string, since?: string): Promise<Set<string>> {
  const base = since === undefined ? 'HEAD' : (await readGit(folder, ['merge-base', 'HEAD', since]))?.trim();
  if (base === undefined) throw new UsageError(`git knows no "${since}" that this branch comes from.`);
  const [changed, unknown] = await Promise.all([
    readGit(folder, ['diff', '--name-only', '--relative', '-z', base]),
    readGit(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (changed === undefined || unknown === undefined)
    throw new UsageError(`${folder} is not in git, so nobody can say what has changed in it.`);
  const names = [...changed.split('\0'), ...unknown.split('\0')].filter((name) => name !== '');
  return new Set(names.map((name) => path.join(folder, name)));
}
