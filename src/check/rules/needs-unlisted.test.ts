import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { needsUnlisted } from './needs-unlisted.ts';

test('a tool that a step uses stands in needs', async () => {
  const body = steps('Open it.', 'Loosen it with a screwdriver.');
  expect(await findIn(needsUnlisted, body)).toMatchObject([
    {
      at: 'articles/en/printers/offline.mdx:13:21',
      marked: 'screwdriver',
      what: expect.stringContaining('Step 2 uses a screwdriver'),
    },
  ]);
  expect(await findIn(needsUnlisted, body, { needs: '[a small screwdriver]' })).toEqual([]);
});

test('in French too, under any of its names', async () => {
  const body = steps('Poussez avec un trombone.');
  expect(await findIn(needsUnlisted, body, {}, { language: 'fr' })).toMatchObject([{ marked: 'trombone' }]);
  expect(await findIn(needsUnlisted, body, { needs: '[une épingle]' }, { language: 'fr' })).toEqual([]);
});

test('what the article is about is not what it takes', async () => {
  const body = steps('Type the Wi-Fi password as printed.');
  expect(await findIn(needsUnlisted, body)).toHaveLength(1);
  expect(await findIn(needsUnlisted, body, { title: 'Find the Wi-Fi password' })).toEqual([]);
});
