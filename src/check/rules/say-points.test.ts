import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { sayPoints } from './say-points.ts';

test.each([
  ['en', 'Press the red button.', 'the red button'],
  ['en', 'Then click the icon on the left.', 'the icon on the left'],
  ['fr', 'Appuyez sur le bouton rouge.', 'le bouton rouge'],
  ['fr', 'Cliquez sur le bouton de gauche.', 'le bouton de gauche'],
] as const)('%s: "%s" names nothing', async (language, text, marked) => {
  expect(await findIn(sayPoints, steps(text), {}, { language })).toMatchObject([{ marked }]);
});

test.each([
  ['en', 'Press the button marked Reset, left of the power socket.'],
  ['en', 'Press the red button: Reset.'],
  ['en', 'The red button is for the factory.'],
  ['en', 'Is the light red?'],
  ['fr', 'Appuyez sur le bouton marqué Reset.'],
] as const)('%s: "%s" is said well', async (language, text) => {
  expect(await findIn(sayPoints, steps(text), {}, { language })).toEqual([]);
});
