import { expect, test } from 'vitest';
import { findIn } from '../testing/find-with.ts';
import { toDo } from './to-do.ts';

test('what is still to be written is shown, in the text and in its front matter', async () => {
  const found = await findIn(toDo, 'Press it.\n\n<Note>TODO: which light?</Note>', { summary: '"TODO: say what"' });
  expect(found.map(({ at, marked }) => [at, marked])).toEqual([
    ['articles/en/printers/offline.mdx:4:11', 'TODO'],
    ['articles/en/printers/offline.mdx:12:7', 'TODO'],
  ]);
});

test('a word that only begins so is none', async () => {
  expect(await findIn(toDo, 'Install Todoist, and look at your to-do list: TODOS.')).toEqual([]);
});
