import { describe, expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const english = { quotes: ['“', '”'] as [string, string], apostrophe: '’', narrowSpaceBefore: '' };
const french = { quotes: ['« ', ' »'] as [string, string], apostrophe: '’', narrowSpaceBefore: ';:!?»%€' };

describe('typeset', () => {
  test.each([
    ['The printer shows "offline".', 'The printer shows “offline”.'],
    ["It won't print", 'It won’t print'],
    ['("E-104")', '(“E-104”)'],
    ["the printers' trays", 'the printers’ trays'],
  ])('sets English: %s', (plain, set) => expect(typeset(plain, english)).toBe(set));

  test.each([
    ['Il affiche "hors ligne" !', 'Il affiche «\u202fhors ligne\u202f»\u202f!'],
    ["L'imprimante n'imprime pas : que faire ?", 'L’imprimante n’imprime pas\u202f: que faire\u202f?'],
    ['« Déjà écrit »', '«\u202fDéjà écrit\u202f»'],
    ['à 50 %', 'à 50\u202f%'],
    ['à 9:30', 'à 9:30'],
  ])('sets French: %s', (plain, set) => expect(typeset(plain, french)).toBe(set));

  test('continues a line: a quote after a word closes', () => {
    expect(typeset('" and so on', english, 'e')).toBe('” and so on');
  });

  test.each(['"a" b\'c', 'Il dit "non" ; oui ?'])('changes nothing the second time: %s', (prose) => {
    for (const typography of [english, french]) {
      const once = typeset(prose, typography);
      expect(typeset(once, typography)).toBe(once);
    }
  });
});
