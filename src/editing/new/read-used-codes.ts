import type { Library } from '../../article/library.ts';
import { readGit } from '../../check/git/read-git.ts';

/**
 * Every code that an article has now or had on any branch that git knows. Where the content is not in git, those of now.
 */
export async function readUsedCodes(contentDir: string, library: Library): Promise<Set<string>> {
  const now = [...library.byCode.keys(), ...[...library.unread].filter((name) => /^\d+$/.test(name))];
  const form = ['--format=', '-p', '-U0', '-G^code:', '--no-renames', '--no-ext-diff', '--no-textconv'];
  const log = await readGit(contentDir, ['log', '--all', ...form, '--', 'articles']);
  const before = [...(log ?? '').matchAll(/^[-+]code:[ \t]*["']?(\d{5,7})["']?[ \t]*\r?$/gm)];
  return new Set([...now, ...before.map(([, code = '']) => code)]);
}
