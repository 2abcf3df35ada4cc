import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { stepTooMuch } from './step-too-much.ts';

test.each([
  ['en', 'Turn the printer off, wait 30 seconds, and turn it on.', []],
  ['en', 'Press Home, type the name, press Enter, and delete the files.', ['This step asks for 4 things.']],
  ['en', 'Press the button that opens, closes, locks and unlocks the door.', []],
  ['fr', "Éteignez l'imprimante, attendez 30 secondes et rallumez-la.", []],
  ['fr', 'Débranchez, attendez 60 secondes, rebranchez et appuyez sur Home.', ['This step asks for 4 things.']],
] as const)('%s: "%s"', async (language, text, found) => {
  expect((await findIn(stepTooMuch, steps(text), {}, { language })).map(({ what }) => what)).toEqual(found);
});
