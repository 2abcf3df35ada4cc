import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSearch, openSearch } from '../../bench/search/open-search.ts';
import type { Language } from '../../site/language.ts';
import { readLanguage } from '../../site/read-language.ts';
import { foldText } from '../fold.ts';
import { metadataWeights } from '../metadata.ts';
import type { SearchRecord } from './search-record.ts';
import { writeIndex } from './write-index.ts';

/** An index of invented articles, searched by the code that the browser runs. */
let folder: string;
let english: OpenSearch;
let french: OpenSearch;
const { fetch } = globalThis;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firstfix-search-'));
  expect(await write(folder)).toBe(records.length);
  english = await openSearch(folder, 'en');
  french = await openSearch(folder, 'fr');
});
afterAll(async () => {
  globalThis.fetch = fetch;
  await rm(folder, { recursive: true });
});

const ask = (typed: string, options = {}) => english.search(typed, 8, { complete: true, ...options });
const demande = (typed: string) => french.search(typed, 8, { complete: true });
const urls = (answer: { results: readonly { url: string }[] }) => answer.results.map(({ url }) => url);

describe('in French', () => {
  test.each([
    ['imprimante', 'the article says l’imprimante'],
    ['l’imprimante', 'with its own elision'],
    ['encre', 'the article says d’encre'],
    ['qu’une encre', 'several elisions'],
    ['coeur', 'the article says cœur'],
    ['CŒUR', 'and the other way round'],
    ['reveille', 'accents do not count'],
    ['imprimentes', 'a slip and an ending'],
  ])('"%s" finds the article: %s', async (query) => {
    expect(urls(await demande(query))).toEqual(['/fr/a/']);
  });

  test('a word of a step leads to the step, named, the word marked and the text as it was written', async () => {
    const { results } = await demande('encre');
    expect(results[0]).toMatchObject({
      code: '48217',
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
    const { results } = await demande('rien ne sort');
    expect(results.map(({ leadsTo }) => leadsTo)).toEqual(['/fr/b/']);
  });

  test('a word of nobody finds nothing, and is said to be missing', async () => {
    expect(await demande('zzzz')).toMatchObject({ results: [], missing: ['zzzz'], corrections: [] });
  });

  test('a corrected word is spelled as the site spells it', async () => {
    expect((await demande('reveile')).corrections).toEqual([{ typed: 'reveile', used: 'réveille' }]);
  });
});

describe('a slip', () => {
  test('is corrected, and the correction is told', async () => {
    const answer = await ask('printer wont conect');
    expect(answer.corrections).toEqual([{ typed: 'conect', used: 'connect' }]);
    expect(urls(answer)[0]).toBe('/en/offline/');
  });

  test('is left alone where the reader means what was typed', async () => {
    expect(await ask('conect', { asTyped: true })).toMatchObject({ corrections: [], missing: ['conect'], results: [] });
  });

  test('is not seen in a word that may become a known one', async () => {
    expect((await ask('conn', { complete: false })).corrections).toEqual([]);
    expect(urls(await ask('conn', { complete: false }))).toContain('/en/offline/');
  });

  test('is not seen in a known word, in another form of one, or in a word with digits', async () => {
    for (const typed of ['connect', 'connected', 'printers', 'InkJet300x']) {
      expect((await ask(typed)).corrections).toEqual([]);
    }
  });
});

test('a slip near to several words is the one that stands with the others', async () => {
  expect((await demande('mot de pase')).corrections).toEqual([{ typed: 'pase', used: 'passe' }]);
});

describe('a word that articles write in several ways', () => {
  test.each(['wi-fi', 'wifi', 'wi fi', 'Wi‑Fi', 'WIFI'])('"%s" finds every one of them', async (typed) => {
    const answer = await ask(typed);
    expect(urls(answer).sort()).toEqual(['/en/apart/', '/en/solid/', '/en/wifi/']);
    expect(answer.corrections).toEqual([]);
    expect(answer.missing).toEqual([]);
  });

  test.each(['gift-card', 'gift card', 'giftcard'])('mostly as two: "%s" finds every one of them', async (typed) => {
    expect(urls(await ask(typed)).sort()).toEqual(['/en/apart/', '/en/solid/', '/en/wifi/']);
  });

  test('is shown as it was written', async () => {
    const passages = (await ask('wifi')).results.map(({ passage }) => passage.map(({ text }) => text).join(''));
    expect(passages.filter((text) => text.includes('The wi fi is gone.'))).toHaveLength(1);
    const cards = (await ask('gift card')).results.map(({ passage }) => passage.map(({ text }) => text).join(''));
    expect(cards.filter((text) => text.includes('giftcard'))).toHaveLength(1);
  });
});

describe('several words', () => {
  test('need not all be there, and what is missing is told', async () => {
    const answer = await ask('printer offline zebra');
    expect(urls(answer)[0]).toBe('/en/offline/');
    expect(answer.missing).toEqual(['zebra']);
  });

  test('that one article has together bring it before one that has half of them', async () => {
    const answer = await ask('connect printer network');
    expect(urls(answer)[0]).toBe('/en/reset/');
    expect(answer.results[0]?.missing).toEqual([]);
    const offline = answer.results.find(({ url }) => url === '/en/offline/');
    expect(offline?.missing).toEqual(['network']);
  });
});

describe('a code', () => {
  test.each(['E-104', 'e104', 'E 104', 'error E_104', 'my printer says e-104!'])(
    '"%s" leads to its article first',
    async (typed) => {
      expect(urls(await ask(typed))[0]).toBe('/en/reset/');
    },
  );

  test.each(['E-1045', 'E-105', 'error 0x80070009', 'ERR_59689X'])(
    'that no article mentions is told, and nothing like it is shown: %s',
    async (typed) => {
      const answer = await ask(typed);
      expect(answer.results).toEqual([]);
      expect(answer.unknownErrorCodes).toEqual([typed.split(' ').at(-1)]);
    },
  );

  test('of an article is the answer; a wrong one brings the nearest', async () => {
    expect((await ask('48 21 7')).article).toMatchObject({ code: '48217', url: '/en/offline/' });
    const wrong = await ask('48218');
    expect(wrong.unknownCode).toBe('48218');
    expect(wrong.nearCodes.map(({ code, title }) => [code, title])).toEqual([['48217', 'Printer shows offline']]);
  });
});

describe('whatever is typed', () => {
  const odd = [
    '?!…',
    '🖨️',
    'طابعة',
    '<script>alert(1)</script>',
    '%00',
    '"',
    'a'.repeat(10_000),
    'x y z',
    "l'",
    '__proto__',
  ];

  test.each(odd)('there is an answer: %.20s', async (typed) => {
    expect(await ask(typed)).toMatchObject({ query: typed, failed: false });
  });

  test('there is an answer to any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (typed) => {
        expect((await ask(typed)).failed).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('more than anybody types is cut, and that is told', async () => {
    expect((await ask(`printer ${'offline '.repeat(40)}`)).shortened).toBe(true);
  });
});

describe('an index', () => {
  test('is the same, byte for byte, when it is written again', async () => {
    const again = path.join(folder, 'again');
    await write(again);
    for (const file of ['search/en-words.json', 'search/fr-codes.json', 'pagefind/pagefind-entry.json']) {
      expect(await readFile(path.join(again, file))).toEqual(await readFile(path.join(folder, file)));
    }
  });

  test('whose lexicon is not there still finds what is spelled right', async () => {
    const poor = path.join(folder, 'poor');
    await write(poor);
    await writeFile(path.join(poor, 'search/en-words.json'), '{"version":');
    const opened = await openSearch(poor, 'en');
    const answer = await opened.search('printer offline', 8);
    expect(answer.failed).toBe(true);
    expect(urls(answer)[0]).toBe('/en/offline/');
  });

  test('whose codes are spoiled still finds what is spelled right, and says that it failed', async () => {
    const spoiled = path.join(folder, 'spoiled');
    await write(spoiled);
    const opened = await openSearch(spoiled, 'en');
    await writeFile(path.join(spoiled, 'search/en-codes.json'), '{"not": "a table"}');
    expect(await opened.search('48217', 8)).toMatchObject({ failed: true });
    expect(urls(await opened.search('printer offline', 8))[0]).toBe('/en/offline/');
  });
});

async function write(out: string): Promise<number> {
  const codes = (tag: string) =>
    records
      .filter(({ language }) => language === tag)
      .map(({ metadata, url }) => [metadata.code, metadata.title, url] as const);
  const languages = ['en', 'fr'].map((tag) => ({
    language: languageNamed(tag),
    codes: codes(tag),
    foreignErrors: [],
    records: recordsIn(tag),
  }));
  return writeIndex(languages, out);
}

async function* recordsIn(tag: string): AsyncGenerator<SearchRecord> {
  yield* records.filter(({ language }) => language === tag);
}

const read = new Map<string, Language>();
for (const tag of ['en', 'fr']) read.set(tag, (await readLanguage('content', tag, tag, [])) as Language);

function languageNamed(tag: string): Language {
  return read.get(tag) as Language;
}

const noMetadata = Object.fromEntries(
  Object.keys(metadataWeights).map((field) => [field, '']),
) as SearchRecord['metadata'];

function record(url: string, metadata: Partial<SearchRecord['metadata']>, texts: string[]): SearchRecord {
  const language = url.slice(1, 3);
  const fold = (text: string) => foldText(text, languageNamed(language).search.elisions);
  const folded = Object.fromEntries(Object.entries(metadata).map(([field, text]) => [field, fold(text)]));
  return {
    url,
    language,
    metadata: { ...noMetadata, ...folded },
    filters: { topic: ['t'], product: [], minutes: [] },
    sections: texts.map((text, index) => ({
      id: index === 0 ? '' : `step-${index}`,
      name: `Étape ${index}`,
      heading: '',
      text: fold(text),
    })),
  };
}

const records: readonly SearchRecord[] = [
  record(
    '/en/offline/',
    { code: '48217', title: 'Printer shows offline', symptoms: 'printer wont connect; nothing prints' },
    ['The computer has lost the printer.', 'Switch the printer off and on. It may connect now.'],
  ),
  record('/en/reset/', { code: '48230', title: 'Reset the network of the printer', errorCodes: 'E-104' }, [
    'The printer forgets its network and learns it again.',
    'Hold the button. Then the printer can connect.',
  ]),
  record('/en/wifi/', { code: '27405', title: 'Wi-Fi is slow' }, ['Move closer.', 'Win a gift-card.']),
  record('/en/apart/', { code: '60119', title: 'Nothing loads' }, [
    'The wi fi is gone.',
    'A gift card, your gift card, no gift card, that gift card, one gift card.',
  ]),
  record('/en/solid/', { code: '60128', title: 'Nothing plays' }, ['Choose another wifi.', 'Spend a giftcard.']),
  record('/fr/a/', { code: '48217', title: "Panne d'impression" }, [
    'L’imprimante est là.',
    'On la réveille.',
    'Plus qu’un cœur d’encre !',
  ]),
  record('/fr/b/', { code: '48230', title: 'Bouchon', symptoms: 'rien ne sort' }, [
    'On démonte le siphon.',
    'La page de la pause.',
    'Une page encore, et le mot de passe.',
  ]),
  record('/fr/c/', { code: '27405', title: 'Page' }, ['Une page.']),
  record('/fr/d/', { code: '60119', title: 'Page blanche' }, ['Une page, une autre page.']),
  record('/fr/e/', { code: '60128', title: 'Mot de passe oublié' }, ['Un mot de passe se change.']),
];
