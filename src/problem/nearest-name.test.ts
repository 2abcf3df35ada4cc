import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test.each([
  ['Step', 'Steps'],
  ['steps', 'Steps'],
  ['Stesp', 'Steps'],
  ['AgentNotes', 'AgentNote'],
  ['AgntNot', 'AgentNote'],
  ['Sai', 'Say'],
])('%s was meant to be %s', (typed, name) => {
  expect(nearestName(typed, ['Steps', 'Say', 'AgentNote'])).toBe(name);
});

test.each(['', 'S', 'Stxpx', 'Sxx', 'AgxxNxxx', 'Completely different'])('%j is near to nothing', (typed) => {
  expect(nearestName(typed, ['Steps', 'Say', 'AgentNote'])).toBeUndefined();
});

test.each([
  ['six letters may differ in two', 'abcxyf', 'abcdef'],
  ['nine letters may differ in three', 'abcdefxyz', 'abcdefghi'],
])('%s', (_, typed, name) => expect(nearestName(typed, [name])).toBe(name));

test.each([
  ['five letters may not differ in two', 'abcxy', 'abcde'],
  ['eight letters may not differ in three', 'abcdexyz', 'abcdefgh'],
  ['twelve letters may not differ in four', 'abcdefghwxyz', 'abcdefghijkl'],
])('%s', (_, typed, name) => expect(nearestName(typed, [name])).toBeUndefined());

test('of two that are as near, the first is offered', () => {
  expect(nearestName('Tap', ['Tab', 'Tip'])).toBe('Tab');
});

test('a name of a megabyte is near to nothing at once', () => {
  expect(nearestName('x'.repeat(1_000_000), ['Steps'])).toBeUndefined();
});
