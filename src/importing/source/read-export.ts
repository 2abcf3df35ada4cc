import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeSource } from './decode-source.ts';
import { exportOf } from './exports/exports.ts';
import type { Refuse, Source, SourceArticle } from './source-article.ts';
import { sourcePath } from './source-path.ts';

/**
 * The articles that a help desk gives through its interface, as JSON in one file or several, with pictures beside them
 * where there are any.
 *
 * @param folder in which the files stand, or ''
 */
export async function readExport(folder: string, files: readonly string[], language: string): Promise<Source> {
  return {
    leftOut: [],
    readPicture: async (_article, url) => {
      const file = sourcePath('', url);
      return file === undefined || folder === '' ? undefined : readFile(path.join(folder, file)).catch(() => undefined);
    },
    async *articles(refuse) {
      const documents = [];
      for (const file of files) {
        const value = await readJson(path.join(folder, file), refuse);
        if (value !== undefined) documents.push({ file: path.join(folder, file), value });
      }
      yield* articlesOf(documents, language, refuse);
    },
  };
}

function* articlesOf(
  documents: readonly { file: string; value: unknown }[],
  language: string,
  refuse: Refuse,
): Generator<SourceArticle> {
  const values = documents.map(({ value }) => value);
  for (const { file, value } of documents) {
    const form = exportOf(value);
    if (form) yield* form.articles(value, { file, all: values, language, refuse });
    else if (!values.some((other) => exportOf(other)?.helps?.(value)))
      refuse(
        file,
        'This JSON is no export of articles that is known: Zendesk Guide, Intercom, Help Scout Docs, Freshdesk.',
        'Ask the help desk for its articles through its interface, with their text.',
      );
  }
}

async function readJson(file: string, refuse: Refuse): Promise<unknown> {
  const decoded = decodeSource(file, await readFile(file));
  if ('what' in decoded) {
    refuse(file, decoded.what, decoded.remedy, decoded.line);
    return undefined;
  }
  try {
    return JSON.parse(decoded.text);
  } catch (error) {
    const cut = /end of JSON|Unterminated/i.test(String(error));
    const what = cut
      ? 'This export ends in the middle: it was cut off while it was saved.'
      : 'This file ends in .json and is no JSON.';
    refuse(file, what, 'Export it again.');
    return undefined;
  }
}
