import { type CodeHistory, parseCodeHistory } from './code-history.ts';
import { readGit } from './read-git.ts';

/**
 * Every code that was taken out of an article, in the history of the branch or in what is not committed yet; `undefined`
 * where the content is not in git. A file that was renamed keeps its code, so it is not among them.
 */
export async function readCodeHistory(contentDir: string): Promise<CodeHistory | undefined> {
  const form = ['--relative', '-p', '-U0', '-M', '--diff-filter=MD', '-G^code:', '--no-ext-diff', '--no-textconv'];
  const [committed, open] = await Promise.all([
    readGit(contentDir, ['log', '--format=', ...form, '--', 'articles']),
    readGit(contentDir, ['diff', 'HEAD', ...form, '--', 'articles']),
  ]);
  return committed === undefined ? undefined : [...parseCodeHistory(committed), ...parseCodeHistory(open ?? '')];
}
