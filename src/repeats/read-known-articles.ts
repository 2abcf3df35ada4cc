import path from 'node:path';
import { parseDocument } from 'yaml';
import { parseArticleCode } from '../article/article-code.ts';
import { readFolder } from '../article/read-folder.ts';
import { readSource } from '../article/read-source.ts';
import { UsageError } from '../command/usage-error.ts';
import { addresses } from '../site/addresses.ts';
import type { KnownArticle } from './links/known-article.ts';

/** An article of the content folder, as far as a contact log is concerned. */
export interface ContentArticle extends KnownArticle {
  readonly topic: string;
  /** Its file in each language, as a path in the content folder. */
  readonly files: readonly { readonly language: string; readonly file: string }[];
}

/**
 * Reads code, title and addresses of every article, sorted by code; the title in the site's first language where there
 * is one. An article whose front matter cannot be read is passed over: to say so is the business of `check`.
 *
 * @throws UsageError where the folder holds no article
 */
export async function readKnownArticles(contentDir: string): Promise<ContentArticle[]> {
  const languages = await readLanguages(contentDir);
  const files = (await readFolder(path.join(contentDir, 'articles'))).filter((file) => file.endsWith('.mdx'));
  const articles = new Map<string, ContentArticle>();
  for (const file of files.sort((a, b) => rank(a, languages) - rank(b, languages))) {
    const article = await readArticle(contentDir, file);
    if (article === undefined) continue;
    const before = articles.get(article.code);
    articles.set(article.code, before ? withTranslation(before, article) : article);
  }
  if (articles.size > 0) return [...articles.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  throw new UsageError(`There is no article in ${contentDir}. Name the folder with --content, or use --no-content.`);
}

function withTranslation(article: ContentArticle, { addresses, files }: ContentArticle): ContentArticle {
  return { ...article, addresses: [...article.addresses, ...addresses], files: [...article.files, ...files] };
}

/** The address of the site, from its settings; `undefined` where they have none that is one. */
export async function readSiteAddress(contentDir: string): Promise<string | undefined> {
  const site = await readYaml(contentDir, 'site.yaml', (source) => source);
  return typeof site?.address === 'string' && URL.canParse(site.address) ? site.address : undefined;
}

async function readLanguages(contentDir: string): Promise<string[]> {
  const site = await readYaml(contentDir, 'site.yaml', (source) => source);
  return Object.keys((site?.languages as object | undefined) ?? {});
}

/** The first language first; one that the site does not have last. */
function rank(file: string, languages: readonly string[]): number {
  const place = languages.indexOf(file.split('/')[0] ?? '');
  return place < 0 ? languages.length : place;
}

async function readArticle(contentDir: string, file: string): Promise<ContentArticle | undefined> {
  const [language, topic, slug] = file.replace(/\.mdx$/, '').split('/');
  const matter = await readYaml(contentDir, `articles/${file}`, frontMatterOf);
  const code = typeof matter?.code === 'string' ? parseArticleCode(matter.code) : undefined;
  if (!language || !topic || !slug || !matter || code === undefined) return undefined;
  const own = addresses.article(language, topic, slug);
  const former = Array.isArray(matter.redirectFrom) ? matter.redirectFrom.map(String) : [];
  const files = [{ language, file: `articles/${file}` }];
  return { code, title: String(matter.title ?? ''), topic, addresses: [own, ...former], files };
}

async function readYaml(
  contentDir: string,
  file: string,
  yamlOf: (source: string) => string,
): Promise<Record<string, unknown> | undefined> {
  const read = await readSource(contentDir, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return { source: '' };
    throw error;
  });
  if ('problem' in read) return undefined;
  const document = parseDocument(yamlOf(read.source), { schema: 'failsafe' });
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function frontMatterOf(source: string): string {
  return /^\ufeff?---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
}
