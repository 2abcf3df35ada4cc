import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '../../article/article.ts';
import type { Library } from '../../article/library.ts';
import { readArticle } from '../../article/read-article.ts';
import { renderContextFor } from '../../article/render-context-for.ts';
import type { Site } from '../../site/site.ts';
import { deskAddresses } from '../desk-addresses.ts';
import type { ArticleFlow, Flow } from '../flow/flow.ts';
import { flowOf } from '../flow/flow-of.ts';
import type { ArticleRepeats } from '../record/article-repeats.ts';
import { deskTableFor } from './desk-table-for.ts';

/** Writes what the desk's scripts fetch: a table of articles for each language, each article as screens, the version. */
export async function writeDeskData(
  library: Library,
  site: Site,
  version: string,
  repeats: ReadonlyMap<string, ArticleRepeats>,
  outDir: string,
): Promise<void> {
  const places = deskAddresses('');
  const write = async (address: string, data: unknown) => {
    const file = path.join(outDir, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(data));
  };
  await write(places.version, { version });
  for (const { tag } of site.languages) await write(places.table(tag), deskTableFor(tag, library, site));
  for (const [code, translations] of library.byCode) {
    const shown = translations.filter(({ frontMatter }) => !frontMatter.draft && !frontMatter.replacedBy);
    const said = repeats.get(code);
    if (shown.length > 0) {
      const flow = await articleFlow(code, shown, library, site);
      await write(places.flow(code), { ...flow, ...(said && { repeats: said }) });
    }
  }
}

/** An article as screens, in the languages that have it. */
export async function articleFlow(
  code: string,
  translations: readonly ArticleSummary[],
  library: Library,
  site: Site,
): Promise<ArticleFlow> {
  const languages: Record<string, Flow> = {};
  for (const { tag } of site.languages) {
    const summary = translations.find(({ language }) => language === tag);
    if (summary) languages[tag] = await flowIn(summary, library, site);
  }
  return { code, agentsOnly: translations.some(({ frontMatter }) => frontMatter.audience === 'agents'), languages };
}

async function flowIn(summary: ArticleSummary, library: Library, site: Site): Promise<Flow> {
  const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
  if (!article) throw new Error(`${summary.file} changed while the desk was being built. Build again.`);
  return flowOf(article, renderContextFor(article, 'agents', library, site));
}
