import { stat } from 'node:fs/promises';
import { readFolder } from '../../article/read-folder.ts';
import { UsageError } from '../../command/usage-error.ts';
import { isLanguageTag } from './language-folders.ts';
import { readExport } from './read-export.ts';
import { readSourceFolder } from './read-source-folder.ts';
import type { Source } from './source-article.ts';

/**
 * Looks at what is to be brought over: a folder of Markdown or HTML, or the export of a help desk as a JSON file or a
 * folder of them.
 *
 * @throws UsageError where there is nothing of the kind
 */
export async function readSourceFrom(from: string | undefined, language: string): Promise<Source> {
  if (from === undefined)
    throw new UsageError('Say what to bring over: --from DIR, a folder of articles or an export.');
  if (!isLanguageTag(language)) throw new UsageError(`--language ${language} is no language. Write it as en or fr.`);
  const found = await stat(from).catch(() => undefined);
  if (!found) throw new UsageError(`There is nothing at ${from}.`);
  if (found.isFile()) {
    if (/\.json$/i.test(from)) return readExport('', [from], language);
    throw new UsageError(`${from} is neither a folder nor a JSON export. ${adviceFor(from)}`);
  }
  const files = await readFolder(from);
  if (files.some((file) => /\.(?:md|mdx|markdown|html?)$/i.test(file))) return readSourceFolder(from, language);
  const exported = files.filter((file) => /\.json$/i.test(file));
  if (exported.length > 0) return readExport(from, exported, language);
  throw new UsageError(
    `${from} holds no Markdown, no HTML and no JSON export${files.length > 0 ? `, only ${files.slice(0, 3).join(', ')}` : ''}.`,
  );
}

/**
 * Archives are not unpacked: whoever unpacks one sees what is in it, and the tools for that refuse names that lead out of
 * their folder.
 */
function adviceFor(file: string): string {
  const unpack = unpacking.find(([ending]) => ending.test(file))?.[1];
  if (unpack === undefined) return 'An archive must be unpacked first.';
  return `Unpack it into a folder of its own, then name that folder:  mkdir export && ${unpack(quoted(file))}`;
}

/** As a shell takes it for one word, whatever is in it. */
function quoted(file: string): string {
  return `'${file.replaceAll("'", "'\\''")}'`;
}

const unpacking: readonly (readonly [RegExp, (file: string) => string])[] = [
  [/\.zip$/i, (file) => `unzip ${file} -d export`],
  [/\.(?:tar|tgz|tar\.gz|tar\.xz|tar\.bz2)$/i, (file) => `tar -xf ${file} -C export`],
];
