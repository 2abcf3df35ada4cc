import { readGit } from './read-git.ts';

/** The path of a folder in its repository, '' or ended by a slash; '' where it is in none. */
export async function readRootPrefix(folder: string): Promise<string> {
  return (await readGit(folder, ['rev-parse', '--show-prefix']))?.trim() ?? '';
}
