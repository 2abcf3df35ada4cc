import { expect, test } from 'vitest';
import { mailtoLink, smsLink } from './message-links.ts';
import { spokenAddress, spokenCode } from './spoken-code.ts';

const french = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

test.each([
  ['48217', 'quatre huit, deux un, sept'],
  ['100703', 'un zéro, zéro sept, zéro trois'],
])('%s is said digit by digit, in the pairs in which it is shown', (code, said) => {
  expect(spokenCode(code, french)).toBe(said);
});

test('a language without words for digits leaves them as they are', () => {
  expect(spokenCode('48217', undefined)).toBe('4 8, 2 1, 7');
});

test.each([
  ['https://help.example.com', 'help.example.com'],
  ['https://example.com/help', 'example.com/help'],
])('%s is read out as %s', (address, read) => expect(spokenAddress(address)).toBe(read));

// The encoding of spaces, & and accents in `mailto:` is RFC 6068, section 2 (`+` would be a plus sign).
test('a message keeps every character of its text', () => {
  const text = 'L’imprimante & « vous » : a+b? 100 %';
  expect(new URLSearchParams(mailtoLink('Ça', text).split('?')[1]).get('body')).toBe(text);
  expect(smsLink(text)).not.toMatch(/[ &+](?!body)/);
});
