import path from 'node:path';
import { readGit } from '../check/git/read-git.ts';

/**
 * The articles whose `reviewed` was changed after they were written, by git, as paths from the working folder;
 * `undefined` where the content is not in git. Of an article that was renamed, only what came after counts.
 */
export async function readReviewedAgain(contentDir: string): Promise<Set<string> | undefined> {
  const form = ['--format=', '-p', '-U0', '-M', '--relative', '--diff-filter=MR', '-G^reviewed:', '--no-ext-diff'];
  const log = await readGit(contentDir, ['log', ...form, '--', 'articles']);
  if (log === undefined) return undefined;
  const files = new Set<string>();
  let file = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('+++ b/')) file = line.slice('+++ b/'.length);
    else if (/^-reviewed:/.test(line) && file !== '') files.add(path.join(contentDir, file));
  }
  return files;
}
