import { expect, test } from 'vitest';
import { keptList } from './kept-list.ts';

/** Enough of a browser's storage. */
function storage(kept: Record<string, string> = {}): Storage {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  } as unknown as Storage;
}

test('the newest stands first, each once, and the oldest are forgotten', () => {
  const list = keptList(
    'recent',
    3,
    (
      (kept) => () =>
        kept
    )(storage()),
  );
  for (const code of ['1', '2', '3', '1', '4']) list.add(code);
  expect(list.read()).toEqual(['4', '1', '3']);
  list.remove('1');
  expect(list.read()).toEqual(['4', '3']);
});

test.each(['{"no": "list"}', 'damaged', '[1, null]'])('damaged storage (%s) is an empty list', (damaged) => {
  expect(keptList('recent', 3, () => storage({ 'desk-recent': damaged })).read()).toEqual([]);
});

test('where storage is off, the list is empty and nothing breaks', () => {
  const list = keptList('recent', 3, () => {
    throw new Error('The operation is insecure.');
  });
  list.add('1');
  expect(list.read()).toEqual([]);
});
