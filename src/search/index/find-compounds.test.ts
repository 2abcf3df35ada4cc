import { expect, test } from 'vitest';
import { findCompounds } from './find-compounds.ts';

const little = ['a', 'in', 'is', 'la', 'no', 'the'];
const found = (...texts: string[]) =>
  [...findCompounds(texts, (key) => little.includes(key)).values()].map(
    ({ halves, soughtAs }) => `${halves.join(' ')} (${soughtAs})`,
  );

test('what is written apart here and as one there is a compound', () => {
  expect(found('the wi fi is down', 'Your Wi-Fi')).toEqual(['wi fi (one)']);
  expect(found('a web page', 'a page of the web', 'Webpage, again')).toEqual(['web page (typed)']);
  expect(found('a web page', 'another thing')).toEqual([]);
});

test('what is hardly ever written as one stays two words', () => {
  const apart = 'card, a gift card '.repeat(5);
  expect(found(apart, 'no giftcard')).toEqual(['gift card (two)']);
  expect(found(apart, 'a gift-card')).toEqual(['gift card (two)']);
});

test('two short words that stand nowhere else are one', () => {
  expect(found('a hi fi, the hi fi')).toEqual(['hi fi (one)']);
  expect(found('a hi fi', 'hi there')).toEqual([]);
});

test('a little word is half of one only where all three ways are there', () => {
  expect(found('log in', 'login', 'a log')).toEqual([]);
  expect(found('log in', 'login', 'log-in', 'a log')).toEqual(['log in (one)']);
  expect(found('branchez la prise', 'branchez-la')).toEqual([]);
  expect(found('in to', 'into')).toEqual([]);
});

test('words with punctuation between them are no neighbours', () => {
  expect(found('wi. fi', 'wifi')).toEqual([]);
  expect(found("l'e mail", 'email')).toEqual([]);
});
