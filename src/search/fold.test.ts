import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuery, foldText, unfold } from './fold.ts';

const elisions = ['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu'];

describe('a query', () => {
  test.each([
    ["l'imprimante", 'imprimante'],
    ['L’imprimante', 'imprimante'],
    ["qu'est-ce qu'il y a jusqu'ici", 'est-ce il y a ici'],
    ["d'l'encre", 'encre'],
    ["aujourd'hui", "aujourd'hui"],
    ['cœur, Œuvre, ex æquo', 'coeur, Oeuvre, ex aequo'],
    ['  deux   mots ', 'deux mots'],
    ['im\u00adpri\u200bmante', 'imprimante'],
    ["l'", "l'"],
    ["won't", "won't"],
  ])('"%s" becomes "%s"', (typed, folded) => {
    expect(foldQuery(typed, elisions)).toBe(folded);
  });

  test('in a language without elisions keeps its apostrophes', () => {
    expect(foldQuery('the printer’s d’s', [])).toBe("the printer's d's");
  });

  test('folded twice is the same', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const once = foldQuery(typed, elisions);
        expect(foldQuery(once, elisions)).toBe(once);
      }),
    );
  });
});

describe('a text in the index', () => {
  test('has its words apart and its ligatures open', () => {
    expect(words(foldText('L’imprimante n’a qu’un cœur', elisions))).toEqual([
      'L',
      'imprimante',
      'n',
      'a',
      'qu',
      'un',
      'coeur',
    ]);
  });

  test('is shown as it was written, with the found words marked or not', () => {
    expect(unfold(foldText('L’imprimante n’a pas d’Œuvre', elisions))).toBe("L'imprimante n'a pas d'Œuvre");
    expect(unfold("l'\u2060 <mark>imprimante</mark>")).toBe("l'<mark>imprimante</mark>");
    expect(unfold("<mark>l'\u2060</mark> <mark>imprimante</mark>")).toBe("<mark>l'</mark><mark>imprimante</mark>");
  });

  test('comes back whatever it was, apostrophes straight', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const plain = written
          .normalize('NFC')
          .replaceAll('’', "'")
          .replace(/[\u00ad\u200b\u2060]/g, '')
          .normalize('NFC');
        expect(unfold(foldText(written, elisions))).toBe(plain);
      }),
    );
  });

  test('holds every word that the same text has as a query', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const indexed = words(foldText(written, elisions));
        expect(words(foldQuery(written, elisions)).filter((word) => !indexed.includes(word))).toEqual([]);
      }),
    );
  });
});

/** Texts rich in what folding is about. */
const texts = fc
  .array(
    fc.constantFrom(
      "l'",
      'l’',
      'qu’',
      'd',
      "'",
      ' ',
      'œ',
      'Œ',
      'æ',
      'e',
      'o',
      'i',
      'É',
      'e\u0301',
      '\u0301',
      '-',
      '1',
      '\u200b',
      '\u2060',
      'imprimante',
    ),
  )
  .map((parts) => parts.join(''));

/** As Pagefind takes a text: words without accents and punctuation. */
function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
