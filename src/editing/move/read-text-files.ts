import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAhead } from '../../article/read-ahead.ts';
import { readFolder } from '../../article/read-folder.ts';
import type { Problem } from '../../problem/problem.ts';
import { decodeText } from '../../site/decode-text.ts';
import type { TextFile } from './text-file.ts';

type Found = Omit<TextFile, 'original' | 'source'>;

const kinds = { articles: 'article', snippets: 'snippet', pages: 'page' } as const;

/**
 * Reads every file of a content folder that can hold a link.
 *
 * @param wanted which of them; the others are passed over
 * @param problems is given what cannot be read
 */
export async function readTextFiles(
  contentDir: string,
  wanted: (file: TextFile) => boolean,
  problems: Problem[],
): Promise<TextFile[]> {
  const files: TextFile[] = [];
  for await (const [found, bytes] of readAhead(await listFiles(contentDir), ({ file }) => readFile(file))) {
    // The mark at the beginning is kept: what is written back must have it.
    const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const text = { ...found, original, source: original };
    if (!wanted(text)) continue;
    const read = decodeText(found.file, bytes);
    if ('problem' in read) problems.push(read.problem);
    else files.push({ ...text, source: read.source });
  }
  return files;
}

async function listFiles(contentDir: string): Promise<Found[]> {
  const found: Found[] = [
    { file: path.join(contentDir, 'site.yaml'), kind: 'settings', language: '', topic: '', name: 'site' },
  ];
  for (const [folder, kind] of Object.entries(kinds)) {
    for (const relative of await readFolder(path.join(contentDir, folder))) {
      if (!relative.endsWith('.mdx')) continue;
      const parts = relative.slice(0, -'.mdx'.length).split('/');
      const [language = '', topic = ''] = parts;
      const file = path.join(contentDir, folder, relative);
      found.push({ file, kind, language, topic: kind === 'article' ? topic : '', name: parts.at(-1) ?? '' });
    }
  }
  return found;
}
