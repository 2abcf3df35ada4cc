import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from '../../article/read-folder.ts';
import { decodeSource } from './decode-source.ts';
import { htmlMeta } from './html-meta.ts';
import { languageFolders } from './language-folders.ts';
import { metaFromFields } from './meta-from-fields.ts';
import { readIsWithin } from './read-is-within.ts';
import type { Refuse, Source, SourceArticle, SourceMeta } from './source-article.ts';
import { sourcePath } from './source-path.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const isArticle = (file: string) => /\.(?:md|mdx|markdown|html?)$/i.test(file);
const isPicture = (file: string) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(file);

/** More than anybody reads: what is longer is an export, a log or a book. */
const mostBytes = 2_000_000;

/**
 * A folder of Markdown and HTML, with one folder a language (`en`, `fr`) where there are several: the same path in
 * another language is the translation.
 *
 * @param language of all that is in it, where there are no folders of languages
 */
export async function readSourceFolder(folder: string, language: string): Promise<Source> {
  const files = await readFolder(folder);
  const articles = files.filter(isArticle);
  const several = languageFolders(articles);
  const shared = sharedFolders(articles.map((file) => (several.length > 0 ? file.slice(file.indexOf('/') + 1) : file)));
  return {
    leftOut: files.filter((file) => !isArticle(file) && !isPicture(file)),
    readPicture: (article, url) =>
      readPicture(folder, article.base, several.length > 0 ? `${article.language}/` : '', url),
    async *articles(refuse) {
      for (const file of articles) {
        const [first = '', ...rest] = file.split('/');
        const place =
          several.length > 0 ? { language: first, inLanguage: rest.join('/') } : { language, inLanguage: file };
        const article = await readArticle(folder, file, { ...place, shared }, refuse);
        if (article) yield article;
      }
    },
  };
}

interface Place {
  readonly language: string;
  /** The path below the folder of the language. */
  readonly inLanguage: string;
  /** The folders in which nearly everything stands, and which therefore say nothing. */
  readonly shared: string;
}

async function readArticle(
  folder: string,
  file: string,
  place: Place,
  refuse: Refuse,
): Promise<SourceArticle | undefined> {
  const shown = path.join(folder, file);
  if (!(await readIsWithin(folder, file).catch(() => false))) {
    refuse(
      shown,
      'This is a link to a file outside of the folder, or to none, and is not followed.',
      'Put the file itself there, if it belongs to the articles.',
    );
    return undefined;
  }
  const { size } = await stat(shown);
  if (size > mostBytes) {
    refuse(
      shown,
      `This file holds ${(size / 1e6).toFixed(1)} MB of text: more than anybody reads on one page.`,
      'Part it into articles of less than 2 MB.',
    );
    return undefined;
  }
  const decoded = decodeSource(shown, await readFile(shown));
  if ('what' in decoded) {
    refuse(shown, decoded.what, decoded.remedy, decoded.line);
    return undefined;
  }
  if (decoded.text.trim() === '') {
    refuse(shown, 'This file is empty, so there is nothing to bring over.', 'Write it, or leave it out.');
    return undefined;
  }
  const common = { key: keyOf(place.inLanguage), language: place.language, file: shown, base: file };
  if (/\.html?$/i.test(file)) {
    const meta = metaUnlessTooDeep(decoded.text);
    if (!meta) {
      refuse(shown, 'Its parts stand too deep in one another to be read.', 'Take some of the levels away.');
      return undefined;
    }
    return { ...common, format: 'html', body: decoded.text, bodyLine: 1, meta: placed(meta, file, place) };
  }
  const split = splitFrontMatter(decoded.text);
  if ('what' in split) {
    refuse(shown, split.what, 'Mend the file and import again.', split.line);
    return undefined;
  }
  const { body, bodyLine, fields } = split;
  return { ...common, format: 'markdown', body, bodyLine, meta: placed(metaFromFields(fields), file, place) };
}

function metaUnlessTooDeep(html: string): SourceMeta | undefined {
  try {
    return htmlMeta(html);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function keyOf(inLanguage: string): string {
  return (
    inLanguage
      .replace(/\.[^./]+$/, '')
      .replace(/(^|\/)(?:index|readme)$/i, '$1')
      .replace(/\/$/, '') || 'index'
  );
}

/** What a file's place says about it, where it does not say so itself. */
function placed(meta: SourceMeta, file: string, { inLanguage, shared }: Place): SourceMeta {
  const key = keyOf(inLanguage);
  const parts = (key.startsWith(shared) ? key.slice(shared.length) : key).split('/');
  const topic = parts.length > 1 ? parts[0] : undefined;
  const slug = parts.at(-1);
  const address = `/${file.replace(/\.[^./]+$/, '').replace(/(^|\/)index$/i, '$1')}`;
  return {
    ...meta,
    ...(topic && { topic }),
    ...(meta.slug === undefined && slug && { slug }),
    addresses: [address, ...meta.addresses],
  };
}

/** The folders, ended by a slash, that hold all articles which stand in a folder at all. */
function sharedFolders(files: readonly string[]): string {
  const deep = files.filter((file) => file.includes('/')).map((file) => file.split('/').slice(0, -1));
  const [first = []] = deep;
  let depth = 0;
  while (depth < first.length && deep.every((folders) => folders[depth] === first[depth])) depth++;
  const mixed = deep.some((folders) => folders.length > depth);
  return mixed && depth > 0 ? `${first.slice(0, depth).join('/')}/` : '';
}

/** A picture beside the article, below the folder of its language, or below the whole folder; in this order. */
async function readPicture(
  folder: string,
  base: string,
  inLanguage: string,
  url: string,
): Promise<Uint8Array | undefined> {
  const beside = sourcePath(base, url);
  const rooted = url.startsWith('/') ? sourcePath('', `/${inLanguage}${url.slice(1)}`) : undefined;
  for (const file of [rooted, beside]) {
    if (file === undefined || !isPicture(file)) continue;
    const within = await readIsWithin(folder, file).catch(() => false);
    const bytes = within ? await readFile(path.join(folder, file)).catch(() => undefined) : undefined;
    if (bytes) return bytes;
  }
  return undefined;
}
