import { expect, test } from 'vitest';
import { findIn, steps } from '../testing/find-with.ts';
import { sayTooLong } from './say-too-long.ts';

const say = (words: number) => steps(`Wait.|<Say>${Array.from({ length: words }, () => 'word').join(' ')}</Say>`);

test('25 words can be said, 26 cannot', async () => {
  expect(await findIn(sayTooLong, say(25))).toEqual([]);
  expect(await findIn(sayTooLong, say(26))).toMatchObject([
    { at: 'articles/en/printers/offline.mdx:13:9', what: 'This is 26 words to say in one go.' },
  ]);
});

test('what is only read may be longer', async () => {
  expect(await findIn(sayTooLong, 'word '.repeat(40))).toEqual([]);
});
