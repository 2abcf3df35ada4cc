import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from '../article/read-folder.ts';
import { readRendererSources } from '../article/read-renderer-sources.ts';
import type { Content } from '../check/read-content.ts';

/**
 * A digest of what every file of a site depends on: this program, its packages and Node, the settings, the texts of the
 * interface, the pages of text, and the newest day of the content, which stands in every page.
 */
export async function readProgramDigest({ site, library }: Content, contentDir: string): Promise<string> {
  const pages = path.join(contentDir, 'pages');
  const named = ['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];
  const texts = await Promise.all([
    ...named.map((file) => readFile(file, 'utf8').catch(() => '')),
    ...(await readFolder(pages)).map(async (file) => `${file}\n${await readFile(path.join(pages, file), 'utf8')}`),
  ]);
  const sources = await readRendererSources(process.cwd(), ['src']);
  const days = library.articles.map(({ frontMatter }) => frontMatter.reviewed).sort();
  const all = JSON.stringify([process.version, site, days.at(-1), texts, sources]);
  return createHash('sha256').update(all).digest('hex');
}
