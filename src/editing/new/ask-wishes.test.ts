import { expect, test } from 'vitest';
import { readSite } from '../../site/read-site.ts';
import { askWishes } from './ask-wishes.ts';

async function talk(answers: readonly string[], said: { topic?: string } = {}) {
  const left = [...answers];
  const asked: string[] = [];
  const wishes = await askWishes(
    { titles: [], ...said },
    await readSite('content'),
    () => 'printing-team',
    async (question) => {
      asked.push(question);
      return left.shift() ?? '';
    },
  );
  return { asked, wishes };
}

test('what is not said is asked for, and an empty answer takes what stands in brackets', async () => {
  const { asked, wishes } = await talk(['', 'Printer smokes', '', ''], { topic: 'printers' });
  expect(asked).toEqual([
    'Languages [en,fr]: ',
    'Title in en: ',
    'Title in fr, or nothing to write it later: ',
    'Team that answers for it [printing-team]: ',
  ]);
  expect(wishes).toMatchObject({ languages: 'en,fr', titles: ['en=Printer smokes'], owner: 'printing-team' });
});

test('an answer that cannot be is asked for again, with the reason', async () => {
  const { asked, wishes } = await talk(['printer', 'printers', 'fr', "L'imprimante fume", 'atelier']);
  expect(asked[1]).toMatch(/^There is no topic "printer" in topics\.yaml\. Did you mean printers\?\nTopic \(/);
  expect(wishes).toMatchObject({ topic: 'printers', titles: ["fr=L'imprimante fume"], owner: 'atelier' });
});
