import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../site/language.ts';
import { readLanguage } from '../../site/read-language.ts';
import type { Pagefind } from '../browser/pagefind.ts';
import { searchIndex } from '../browser/search-index.ts';
import { foldText } from '../fold.ts';
import { metadataWeights } from '../metadata.ts';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './search-record.ts';
import { writePagefind } from './write-pagefind.ts';

let folder: string;
let french: Language;
let pagefind: Pagefind;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firstfix-search-'));
  french = (await readLanguage('content', 'fr', 'Français', [])) as Language;
  expect(await writePagefind(pages(), folder)).toBe(2);
  pagefind = await openWithoutBrowser(folder, 'fr');
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

describe('in French', () => {
  test.each([
    ['imprimante', 'the article says l’imprimante'],
    ['l’imprimante', 'with its own elision'],
    ['encre', 'the article says d’encre'],
    ['qu’une encre', 'several elisions'],
    ['coeur', 'the article says cœur'],
    ['CŒUR', 'and the other way round'],
    ['reveille', 'accents do not count'],
  ])('"%s" finds the article: %s', async (query) => {
    expect(await find(query)).toEqual(['/fr/a/']);
  });

  test('a word of a step leads to the step, named, the word marked and the text as it was written', async () => {
    const { results } = await searchIndex(pagefind, 'encre', 8, french);
    expect(results[0]).toMatchObject({
      title: 'Panne d’impression',
      leadsTo: '/fr/a/#step-2',
      part: { name: 'Étape 2' },
      passage: [
        { text: 'Plus qu’un cœur d’', marked: false },
        { text: 'encre', marked: true },
        { text: '\u202f!', marked: false },
      ],
    });
  });

  test('a symptom leads to the article', async () => {
    const { results } = await searchIndex(pagefind, 'rien ne sort', 8, french);
    expect(results.map(({ leadsTo }) => leadsTo)).toEqual(['/fr/b/']);
  });

  test('a word of nobody finds nothing', async () => {
    expect(await find('zzzz')).toEqual([]);
  });
});

async function find(query: string): Promise<string[]> {
  return (await searchIndex(pagefind, query, 8, french)).results.map(({ url }) => url);
}

async function* pages() {
  const fold = (text: string) => foldText(text, french.search.elisions);
  const record = (url: string, title: string, symptoms: string, texts: string[]): SearchRecord => ({
    url,
    language: 'fr',
    metadata: { ...noMetadata, title: fold(title), symptoms: fold(symptoms) },
    filters: { topic: ['t'], product: [], minutes: [] },
    sections: texts.map((text, index) => {
      const id = index === 0 ? '' : `step-${index}`;
      return { id, name: `Étape ${index}`, heading: '', text: fold(text) };
    }),
  });
  const records = [
    record('/fr/a/', "Panne d'impression", '', [
      'L’imprimante est là.',
      'On la réveille.',
      'Plus qu’un cœur d’encre !',
    ]),
    record('/fr/b/', 'Bouchon', 'rien ne sort', ['On démonte le siphon.']),
  ];
  for (const { url, ...rest } of records) yield { url, html: recordHtml({ url, ...rest }) };
}

const noMetadata = Object.fromEntries(
  Object.keys(metadataWeights).map((field) => [field, '']),
) as SearchRecord['metadata'];

/** Pagefind's own browser code, which asks for files and for the language of the document. */
async function openWithoutBrowser(bundle: string, language: string): Promise<Pagefind> {
  vi.stubGlobal('fetch', async (file: string) => new Response(await readFile(file.replace(/\?.*$/, ''))));
  const { createInstance } = await import(/* @vite-ignore */ pathToFileURL(path.join(bundle, 'pagefind.js')).href);
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => language }) });
  return createInstance({ basePath: `${bundle}/`, baseUrl: '/', ranking: { metaWeights: metadataWeights } });
}
