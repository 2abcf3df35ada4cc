import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { waitWithoutLength } from './wait-without-length.ts';

test.each([
  ['en', 'Turn it off and wait.', 'wait'],
  ['en', 'Wait a moment, and turn it on.', 'Wait a moment'],
  ['fr', 'Éteignez-la et patientez.', 'patientez'],
  ['fr', 'Attendez un peu.', 'Attendez'],
] as const)('%s: "%s" does not say how long', async (language, text, marked) => {
  expect(await findIn(waitWithoutLength, steps(text), {}, { language })).toMatchObject([{ marked }]);
});

test.each([
  ['en', 'Wait **30 seconds**.'],
  ['en', 'Wait until the light is green.'],
  ['en', 'Wait half a minute.'],
  ['en', 'Wait for the second beep.'],
  ['en', 'Do it at once.'],
  ['fr', 'Attendez **30 secondes**.'],
  ['fr', 'Attendez que le voyant soit vert.'],
  ['fr', "Patientez jusqu'au bip."],
] as const)('%s: "%s" does', async (language, text) => {
  expect(await findIn(waitWithoutLength, steps(text), {}, { language })).toEqual([]);
});
