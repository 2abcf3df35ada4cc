import { describe, expect, test } from 'vitest';
import { wordsFor } from './words-for.ts';

const rules = [
  { said: 'router', typed: ['internet box', 'modem'] },
  { said: 'television', typed: ['telly'] },
  { said: 'wi fi password', typed: ['wifi key'] },
  { said: 'reseau', typed: ['internet'] },
  { said: 'tv', typed: ['television'] },
];

describe('the words of an article', () => {
  test.each([
    ['Restart the router.', ['internet box', 'modem']],
    ['Two ROUTERS at once', ['internet box', 'modem']],
    ['Your wi‑fi password is on the label', ['wifi key']],
    ['Les reseaux', ['internet']],
    ['The modem is a router', ['internet box']],
    ['The TV is dark', ['television', 'telly']],
  ])('for "%s" are added', (text, added) => {
    expect(wordsFor([text], rules)).toEqual(added);
  });

  test.each(['A routerless house', 'the password of the Wi-Fi', 'telly'])('for "%s" are none', (text) => {
    expect(wordsFor([text], rules)).toEqual([]);
  });

  test('do not come from a phrase that begins in one text and ends in the next', () => {
    expect(wordsFor(['Use the Wi-Fi', 'Password forgotten'], rules)).toEqual([]);
  });
});
