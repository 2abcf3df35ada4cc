import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../site/language.ts';
import { readLanguage } from '../../site/read-language.ts';
import { foldText } from '../fold.ts';
import type { PagefindData, PagefindPart } from './pagefind.ts';
import { resultOf } from './result-of.ts';

let french: Language;
beforeAll(async () => {
  french = (await readLanguage('content', 'fr', 'Français', [])) as Language;
});

const fold = (text: string) => foldText(text, french.search.elisions);

function part(id: string, excerpt: string, score: number): PagefindPart {
  return {
    title: id === '' ? fold("L'imprimante") : `Étape ${id}`,
    url: id === '' ? '/fr/a/b/' : `/fr/a/b/#step-${id}`,
    excerpt,
    ...(id === '' ? {} : { anchor: {} }),
    weighted_locations: [{ balanced_score: score }],
  };
}

function data(parts: PagefindPart[]): PagefindData {
  const meta = { title: fold("L'imprimante au cœur de la maison"), summary: fold("Ce qu'il faut faire.") };
  return { url: '/fr/a/b/', excerpt: 'le début', meta, sub_results: parts };
}

describe('a result', () => {
  test('found in a step leads to the step that has most of it', () => {
    const result = resultOf(
      data([part('', 'un <mark>vpn</mark>', 1), part('3', 'le <mark>vpn</mark>', 5)]),
      [],
      french,
      [],
    );
    expect(result.leadsTo).toBe('/fr/a/b/#step-3');
    expect(result.part).toEqual({ name: 'Étape 3', url: '/fr/a/b/#step-3' });
    expect(result.passage.map(({ text }) => text)).toEqual(['le ', 'vpn']);
  });

  test('that is about the query leads to the article, and shows the first passage', () => {
    const parts = [part('', "l'\u2060 <mark>imprimante</mark>", 1), part('3', 'une <mark>imprimante</mark>', 5)];
    const result = resultOf(data(parts), ['symptoms'], french, []);
    expect(result.leadsTo).toBe('/fr/a/b/');
    expect(result.part).toBeUndefined();
    expect(result.passage).toEqual([
      { text: 'l’', marked: false },
      { text: 'imprimante', marked: true },
    ]);
  });

  test('found by its metadata alone shows the summary', () => {
    const result = resultOf(data([]), ['words'], french, []);
    expect(result.leadsTo).toBe('/fr/a/b/');
    expect(result.passage.map(({ text }) => text)).toEqual(['Ce qu’il faut faire.']);
  });

  test('has its typography', () => {
    expect(resultOf(data([]), [], french, []).title).toBe('L’imprimante au cœur de la maison');
  });
});
