import { expect, test } from 'vitest';
import { findLinePlaces } from './find-line-places.ts';

test.each([[1], [5], [1000]])('lines are found past blank ones, in pieces of %i', async (size) => {
  const text = '{"id": 1}\r\n\r\n{"id": 2\r\nbroken\n{"id": 3}';
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
  const { broken, sound } = await findLinePlaces(pieces, { broken: new Set([4]), sound: new Set([0, 1, 2]) });
  expect([...sound.values()].map(({ line, isJson }) => [line, isJson])).toEqual([
    [1, true],
    [3, false],
    [5, true],
  ]);
  expect(broken.get(4)?.line).toBe(4);
});
