import { describe, expect, test } from 'vitest';
import { isAction } from './action-words.ts';
import { calloutOf } from './callout-words.ts';
import { sectionKind } from './section-kind.ts';
import { firstSentence, shorten } from './shorten.ts';

describe('a sentence tells what to do', () => {
  test.each([
    'Click **Save**.',
    'In Settings, choose Wi-Fi.',
    'Débranchez la box.',
    'Si besoin, cliquez sur OK.',
    'Faites glisser le fichier.',
    'Ouvrir le menu.',
  ])('%s', (text) => expect(isAction(text.replaceAll('*', ''))).toBe(true));
  test.each(['The printer is offline.', 'Large: 10 euros', 'Le fichier est vide.', 'Votre nom', '42', ''])(
    'or not: %s',
    (text) => expect(isAction(text)).toBe(false),
  );
});

test.each([
  ['Symptoms', 'symptoms'],
  ['Cause:', 'cause'],
  ['Prérequis', 'needs'],
  ['Environnement', 'products'],
  ['Résolution ', 'resolution'],
  ['The cause of all this', undefined],
])('a section "%s" is %s', (heading, kind) => expect(sectionKind(heading)).toBe(kind));

test.each([
  ['Note:', 'note'],
  ['WARNING', 'warning'],
  ['Remarque :', 'note'],
  ['Mise en garde', 'warning'],
  ['Noteworthy', undefined],
])('"%s" announces %s', (word, kind) => expect(calloutOf(word)).toBe(kind));

test('a text is cut at the end of a word, and never within a pair of code units', () => {
  expect(shorten('Printer shows offline', 21)).toBe('Printer shows offline');
  expect(shorten('Printer shows offline', 20)).toBe('Printer shows…');
  expect(shorten(`${'x'.repeat(8)}😀y`, 10)).toBe('xxxxxxxx…');
});

test('of a long text the first sentence is enough', () => {
  expect(firstSentence('The printer is lost by the computer. Nothing is broken.', 40)).toBe(
    'The printer is lost by the computer.',
  );
});
