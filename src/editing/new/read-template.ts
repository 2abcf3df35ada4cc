import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSource } from '../../article/read-source.ts';
import { ProblemsError } from '../../problem/problem.ts';

/**
 * What a new article of a language begins with: `templates/<lang>.mdx` of the content folder, else ours, else ours in
 * English. It has front matter, without the fields that are asked for, and a body.
 *
 * @throws ProblemsError where the content folder's own cannot be read
 */
export async function readTemplate(contentDir: string, language: string): Promise<string> {
  const own = await readSource(contentDir, path.join('templates', `${language}.mdx`)).catch(unlessMissing);
  if (own && 'problem' in own) throw new ProblemsError([own.problem]);
  return own?.source ?? (await readOurs(language)) ?? (await readOurs('en')) ?? '';
}

async function readOurs(language: string): Promise<string | undefined> {
  return readFile(new URL(`./templates/${language}.mdx`, import.meta.url), 'utf8').catch(unlessMissing);
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
