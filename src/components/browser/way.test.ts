import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatWay, parseWay } from './way.ts';

test('the way through the questions reads back from the address', () => {
  expect(formatWay(['light-red-solid', 'sound-none'])).toBe('#light-red-solid.sound-none');
  expect(parseWay('#light-red-solid.sound-none')).toEqual(['light-red-solid', 'sound-none']);
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      expect(parseWay(formatWay(ids))).toEqual(ids);
    }),
  );
});

test('any text can stand in an address', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseWay(`#${text}`).map(String);
    }),
  );
  expect(parseWay('#100%')).toEqual(['100%']);
});
