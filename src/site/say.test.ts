import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { readLanguage } from './read-language.ts';
import { say } from './say.ts';

async function language(tag: string): Promise<Language> {
  const found = await readLanguage('nowhere', tag, tag, []);
  if (!found) throw new Error('No such language.');
  return found;
}

describe('a text of the interface', () => {
  // Plural forms: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
  test.each([
    ['en', 0, '0 minutes'],
    ['en', 1, '1 minute'],
    ['en', 2, '2 minutes'],
    ['fr', 0, '0 minute'],
    ['fr', 1, '1 minute'],
    ['fr', 2, '2 minutes'],
    ['fr', 1_000_000, '1000000 minutes'],
  ])('in %s counts %i as "%s"', async (tag, count, text) => {
    expect(say(await language(tag), 'minutes', { count })).toBe(text);
  });

  test('has its names filled in, and its typography set', async () => {
    expect(say(await language('fr'), 'ifNotArticle', { title: 'Écran noir' })).toBe(
      'passez à «\u202fÉcran noir\u202f»',
    );
    expect(say(await language('en'), 'step', { number: 3 })).toBe('Step 3');
  });

  test('takes what is filled in as it is', async () => {
    expect(say(await language('en'), 'searchResultsFor', { query: '$& {query} <b>' })).toBe(
      'Results for “$& {query} <b>”',
    );
  });

  test('that is not there is a mistake of the program', async () => {
    const english = await language('en');
    expect(() => say(english, 'nowhere')).toThrow('The language "en" has no text "nowhere".');
  });
});

describe('a title that quotes', () => {
  test('gets inner quotation marks where it is itself quoted', async () => {
    expect(say(await language('en'), 'ifNotArticle', { title: 'Printer shows “offline”' })).toBe(
      'go to “Printer shows ‘offline’”',
    );
    expect(say(await language('fr'), 'ifNotArticle', { title: 'Elle dit «\u202fhors ligne\u202f»' })).toBe(
      'passez à «\u202fElle dit “hors ligne”\u202f»',
    );
  });

  test('keeps its own where it is not', async () => {
    expect(say(await language('en'), 'productTitle', { product: 'the “Hub”' })).toBe('Help with the “Hub”');
  });
});
