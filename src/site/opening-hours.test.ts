import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { formatOpeningHours } from './opening-hours.ts';
import { readLanguage } from './read-language.ts';

async function language(tag: string): Promise<Language> {
  const found = await readLanguage('nowhere', tag, tag, []);
  if (!found) throw new Error('No such language.');
  return found;
}

const week = [
  { days: 'mon-fri', from: '09:00', to: '18:00' },
  { days: 'sat', from: '10:00', to: '16:00' },
];

describe('opening hours', () => {
  test.each([
    ['en', 'Monday to Friday 09:00 to 18:00, Saturday 10:00 to 16:00'],
    ['fr', 'du lundi au vendredi de 09:00 à 18:00, samedi de 10:00 à 16:00'],
  ])('are written as in %s', async (tag, text) => {
    expect(formatOpeningHours(week, await language(tag))).toBe(text);
  });

  test('are nothing where none are given', async () => {
    expect(formatOpeningHours([], await language('en'))).toBe('');
  });
});
