import { expect, test } from 'vitest';
import { findIn } from '../testing/find-with.ts';
import { hardToRead } from './hard-to-read.ts';

const hard = {
  en: 'Unauthorised modification of configuration parameters necessitates immediate reinitialisation of communication facilities.',
  fr: "La modification non autorisée des paramètres de configuration nécessite la réinitialisation immédiate de l'installation de communication.",
};
const plain = {
  en: 'Turn the box off. Wait a bit. Turn it on. The light is green.',
  fr: 'Coupez la box. Attendez un peu. Le voyant est vert. Tout va bien.',
};

test.each(['en', 'fr'] as const)('%s: long words in long sentences are hard, short ones are not', async (language) => {
  expect(await findIn(hardToRead, `${hard[language]} `.repeat(12), {}, { language })).toHaveLength(1);
  expect(await findIn(hardToRead, `${plain[language]} `.repeat(12), {}, { language })).toEqual([]);
});

test('a few words tell nothing, and agents may read more than customers', async () => {
  expect(await findIn(hardToRead, hard.en)).toEqual([]);
  expect(await findIn(hardToRead, `${hard.en} `.repeat(12), { audience: 'agents' })).toEqual([]);
});
