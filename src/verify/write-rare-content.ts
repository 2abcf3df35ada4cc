import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { rareArticles } from './rare-articles.ts';
import { writeFiles } from './write-files.ts';

/** A copy of a content folder whose site stands under `/help`, with articles of kinds that the sample does not have. */
export async function writeRareContent(contentDir: string, copy: string): Promise<void> {
  await cp(contentDir, copy, { recursive: true });
  const settings = await readFile(path.join(contentDir, 'site.yaml'), 'utf8');
  await writeFiles(copy, {
    ...rareArticles,
    'site.yaml': settings.replace(/^(address: \S+?)\/?(?=\s)/m, '$1/help'),
  });
}
