import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect } from 'vitest';
import { articleLoader } from '../article/loader.ts';
import { articleSource } from './article-source.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const first = 'articles/en/wifi/first.mdx';
const settings = smallContent['site.yaml'] ?? '';

test('an edit renders that article again, and those that show something of it', async ({ folder }) => {
  const load = rememberingLoader(folder);
  await writeFiles(folder, smallContent);
  expect(await load()).toEqual(['en/wifi/first', 'en/wifi/second', 'fr/wifi/first', 'fr/wifi/second']);
  expect(await load()).toEqual([]);

  await writeFiles(folder, { [first]: articleSource({ code: '10019', title: 'The first article' }, 'Other words.') });
  expect(await load()).toEqual(['en/wifi/first']);

  await writeFiles(folder, { [first]: articleSource({ code: '10019', title: 'A new title' }, 'Other words.') });
  expect(await load(), 'the second names the first').toEqual(['en/wifi/first', 'en/wifi/second']);

  await writeFiles(folder, { 'site.yaml': settings.replace('help@example.com', 'ask@example.com') });
  expect(await load(), 'every article may show a way to a person').toHaveLength(4);
});

test('an article that is gone is forgotten', async ({ folder }) => {
  const load = rememberingLoader(folder);
  await writeFiles(folder, smallContent);
  await load();
  await rm(path.join(folder, 'articles/fr/wifi/first.mdx'));
  await load();
  await writeFiles(folder, smallContent);
  expect(await load()).toEqual(['fr/wifi/first']);
});

/** Loads the articles of a folder as builds do, one after another. Gives the ids of those that were rendered. */
function rememberingLoader(contentDir: string): () => Promise<string[]> {
  const kept = new Map<string, { id: string }>();
  return async () => {
    const rendered: string[] = [];
    const store = {
      get: (id: string) => kept.get(id),
      keys: () => [...kept.keys()],
      entries: () => [...kept.entries()],
      delete: (id: string) => kept.delete(id),
      set: (entry: { id: string }) => {
        kept.set(entry.id, entry);
        rendered.push(entry.id);
      },
    };
    const config = {
      root: pathToFileURL(`${process.cwd()}/`),
      cacheDir: pathToFileURL(`${path.join(contentDir, '.cache')}/`),
    };
    await articleLoader(contentDir).load({ store, config } as unknown as LoaderContext);
    return rendered.sort();
  };
}
