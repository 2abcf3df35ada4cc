import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from './read-folder.ts';

/** The code that turns an article into HTML. */
const renderer = ['src/article', 'src/site'];

/**
 * The program's own files: when the code that renders changes, so may every article.
 *
 * @param root the project's folder
 * @param within folders of it
 */
export async function readRendererSources(root: string, within: readonly string[] = renderer): Promise<string[]> {
  const folders = within.map((folder) => path.join(root, folder));
  const files = await Promise.all(
    folders.map(async (folder) => (await readFolder(folder)).map((file) => path.join(folder, file))),
  );
  const code = files.flat().filter((file) => !file.endsWith('.test.ts'));
  return Promise.all(code.map((file) => readFile(file, 'utf8')));
}
