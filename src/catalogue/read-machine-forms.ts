import { readFile } from 'node:fs/promises';
import type { MachineForms } from '../article/article-forms.ts';
import type { StoredArticle } from '../article/article-page.ts';
import { machineFormsFile } from '../article/write-article-body.ts';

/** What machines get of an article's body, as the loader made it of the page. */
export async function readMachineForms({ bodyFile }: Pick<StoredArticle, 'bodyFile'>): Promise<MachineForms> {
  return JSON.parse(await readFile(machineFormsFile(bodyFile), 'utf8')) as MachineForms;
}
