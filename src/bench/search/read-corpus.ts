import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { parse } from 'yaml';
import { toPlainText } from '../../article/plain-text.ts';
import { slugify } from '../../site/slugify.ts';

/** A page of a corpus of plain Markdown. */
export interface CorpusPage {
  /** The path of its file under `<language>/help/`, or under `<language>/` where there is no `help`; without `.md`. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** The first is the beginning, without heading; the others have one, and an id of their own. */
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
}

/**
 * Reads a folder with a folder of Markdown files for each language, ordered by language and id. It serves measuring
 * alone: markup of one help system (`[!DNL name]`, `>[!NOTE]`) is taken off, links and pictures give their texts.
 */
export async function readCorpus(folder: string): Promise<CorpusPage[]> {
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = languages.map(({ name }) => name).filter((name) => /^[a-z]{2}(?:-[A-Za-z]+)?$/.test(name));
  const pages = await Promise.all(names.sort().map((language) => readLanguage(folder, language)));
  return pages.flat();
}

async function readLanguage(folder: string, language: string): Promise<CorpusPage[]> {
  const inLanguage = path.join(folder, language);
  const root = (await readdir(inLanguage)).includes('help') ? path.join(inLanguage, 'help') : inLanguage;
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.md'));
  const ids = files.map((file) => file.split(path.sep).join('/').slice(0, -'.md'.length)).sort();
  return Promise.all(
    ids.map(async (id) => parsePage(id, language, await readFile(path.join(root, `${id}.md`), 'utf8'))),
  );
}

function parsePage(id: string, language: string, source: string): CorpusPage {
  const [, yaml = '', body = source] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  const front = frontMatterOf(yaml);
  const tree = markdownToMdast(plainMarkup(body)) as Root;
  const sections = sectionsIn(tree);
  const title = front.title ?? sections.find(({ heading }) => heading !== '')?.heading ?? id;
  return { id, language, title: plainMarkup(title), summary: plainMarkup(front.description ?? ''), sections };
}

/** Front matter written by machines is not always YAML: then its lines are taken as they stand. */
function frontMatterOf(yaml: string): { title?: string; description?: string } {
  try {
    const { title, description } = parse(yaml) ?? {};
    return { ...(title && { title: String(title) }), ...(description && { description: String(description) }) };
  } catch {
    const field = (name: string) => new RegExp(`^${name}:\\s*['"]?(.*?)['"]?\\s*$`, 'm').exec(yaml)?.[1];
    const [title, description] = [field('title'), field('description')];
    return { ...(title && { title }), ...(description && { description }) };
  }
}

function plainMarkup(text: string): string {
  return text
    .replace(/\[!(?:DNL|UICONTROL)\s+([^\]]*)\]/g, '$1')
    .replace(/\[!(?:NOTE|WARNING|IMPORTANT|TIP|INFO|CAUTION|PREREQUISITES|MORELIKETHIS|BEGINTABS|ENDTABS)\]/g, '')
    .replace(/<\/?[a-z][^>]*>/g, ' ')
    .replace(/\{[^{}\n]*=[^{}\n]*\}/g, ' ');
}

function sectionsIn(tree: Root): CorpusPage['sections'] {
  const sections = [{ id: '', heading: '', parts: [] as string[] }];
  const ids = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'heading') sections.at(-1)?.parts.push(textOf(node));
    else if (node.depth > 1) sections.push({ id: freeId(textOf(node), ids), heading: textOf(node), parts: [] });
  }
  return sections.map(({ parts, ...section }) => ({ ...section, text: parts.join(' ') }));
}

function textOf(node: Nodes): string {
  return toPlainText(node, 'customers');
}

function freeId(heading: string, ids: Set<string>): string {
  const slug = slugify(heading) || 'section';
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}
