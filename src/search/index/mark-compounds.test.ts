import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unfold } from '../fold.ts';
import { wordsIn } from '../words-in.ts';
import { findCompounds } from './find-compounds.ts';
import { markCompounds } from './mark-compounds.ts';

const texts = [
  'Wi-Fi, wifi and wi fi.',
  'A gift card, a gift card, a gift card, a gift card, a gift card, a giftcard.',
];
const compounds = findCompounds(texts, (key) => key === 'a' || key === 'and');

test('a marked text has the whole and the halves, however it was written', () => {
  const keys = (text: string) => wordsIn(markCompounds(text, compounds)).flatMap(({ key, parts }) => [key, ...parts]);
  expect(keys('The Wi fi!')).toEqual(['the', 'wifi', 'wi', 'fi']);
  expect(keys('no giftcard')).toEqual(['no', 'giftcard', 'gift', 'card']);
  expect(keys('wi and fi')).toEqual(['wi', 'and', 'fi']);
});

test('what is part of a code or a longer word is left alone', () => {
  for (const text of ['MY_GIFTCARD_URL', 'wifi_wi fi_wifi', 'pre-giftcard'])
    expect(markCompounds(text, compounds)).toBe(text);
});

test('a marked text is shown as it was written', () => {
  const word = fc.constantFrom('wi', 'fi', 'wifi', 'Wi-Fi', 'gift', 'card', 'giftcard', 'a', '(', 'é', '\n', '-', ' ');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      expect(unfold(markCompounds(text, compounds))).toBe(text);
    }),
  );
});
