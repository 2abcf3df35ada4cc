import { expect, test } from 'vitest';
import { findIn } from '../testing/find-with.ts';
import { passivePile } from './passive-pile.ts';

test.each([
  ['en', 'The form is checked. The claim is approved. The refund is automatically sent.', 1],
  ['en', 'The form is checked and the claim is approved. We send the refund.', 0],
  ['en', 'The phone is charged. The lid is closed. The cable is plugged in.', 0],
  ['fr', 'Le colis est contrôlé. Le dossier est validé. La somme est automatiquement envoyée.', 1],
  ['fr', 'Le colis est contrôlé. Le dossier est validé. Nous envoyons la somme.', 0],
  ['fr', 'Le colis est arrivé. La porte est fermée. Le voyant est allumé.', 0],
] as const)('%s: "%s" has %i', async (language, text, found) => {
  expect(await findIn(passivePile, text, {}, { language })).toHaveLength(found);
});
