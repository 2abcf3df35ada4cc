import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

const all = async <Item>(generator: AsyncGenerator<Item>) => {
  const found: Item[] = [];
  for await (const item of generator) found.push(item);
  return found;
};

test('what is read comes in order, each once, however many there are', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const read = async (item: number) => item * 2;
  expect(await all(readAhead(items, read))).toEqual(items.map((item) => [item, item * 2]));
  expect(await all(readAhead([], read))).toEqual([]);
});

test('what cannot be read fails when its turn comes', async () => {
  const seen: number[] = [];
  const run = async () => {
    const read = (item: number) => (item === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(item));
    for await (const [item] of readAhead([0, 1, 2, 3], read)) seen.push(item);
  };
  await expect(run()).rejects.toThrow('gone');
  expect(seen).toEqual([0, 1]);
});
