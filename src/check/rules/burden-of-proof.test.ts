import { expect, test } from 'vitest';
import { findIn } from '../testing/find-with.ts';
import { burdenOfProof } from './burden-of-proof.ts';

test.each([
  ['en', 'Send us a photo of the damage.', 'Send us a photo'],
  ['en', 'Attach the receipt to your message.', 'Attach the receipt'],
  ['en', 'Reproduce the problem three times.', 'Reproduce the problem'],
  ['fr', 'Envoyez-nous une photo du dommage.', 'Envoyez-nous une photo'],
  ['fr', 'Joignez la facture.', 'Joignez la facture'],
] as const)('%s: "%s" asks for proof', async (language, text, marked) => {
  expect(await findIn(burdenOfProof, text, {}, { language })).toMatchObject([{ marked }]);
});

test.each([
  ['en', 'You need not send a photo.'],
  ['en', 'A photo helps us to choose the part; send one if you like.'],
  ['en', 'Move the photos to your computer.'],
  ['en', 'Press the button three times.'],
  ['fr', "N'envoyez aucune photo."],
  ['fr', 'Vous pouvez joindre une photo.'],
] as const)('%s: "%s" does not', async (language, text) => {
  expect(await findIn(burdenOfProof, text, {}, { language })).toEqual([]);
});
