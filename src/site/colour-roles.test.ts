import { expect, test } from 'vitest';
import { contrastFailures } from './colour-roles.ts';

test.each(['#0b6e4f', '#1d4ed8', '#9f1239', '#5b21b6', '#000000'])(
  'the accent %s can be read in both themes',
  (accent) => {
    expect(contrastFailures(accent)).toEqual([]);
  },
);

test('a light yellow accent is refused, and the reason names the theme', () => {
  expect(contrastFailures('#ffd400').map(({ text, on, theme }) => `${text} on ${on}, ${theme}`)).toContain(
    'accent on paper, light',
  );
});
