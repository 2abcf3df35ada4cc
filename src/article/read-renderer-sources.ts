import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from './read-folder.ts';

/**
 * The code that turns an article into HTML: when it changes, so may every article.
 *
 * @param root the project's folder
 */
export async function readRendererSources(root: string): Promise<string[]> {
  const folders = ['src/article', 'src/site'].map((folder) => path.join(root, folder));
  const files = await Promise.all(
    folders.map(async (folder) => (await readFolder(folder)).map((file) => path.join(folder, file))),
  );
  const code = files.flat().filter((file) => !file.endsWith('.test.ts'));
  return Promise.all(code.map((file) => readFile(file, 'utf8')));
}
