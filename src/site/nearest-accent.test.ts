import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastFailures } from './colour-roles.ts';
import { nearestAccent } from './nearest-accent.ts';
import { formatHex, parseHexColour } from './oklch.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('a colour that is written again is the same', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      expect(formatHex(parseHexColour(hex))).toBe(hex);
    }),
  );
});

test('whatever is proposed in place of a colour can be read', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      const proposed = nearestAccent(hex);
      expect(proposed).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrastFailures(proposed ?? '')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('a bright orange becomes an orange that is darker, not another colour', () => {
  const [bright, proposed] = ['#ff8800', nearestAccent('#ff8800') ?? ''].map(parseHexColour);
  expect(proposed?.lightness).toBeLessThan(bright?.lightness ?? 0);
  expect(Math.abs((proposed?.hue ?? 0) - (bright?.hue ?? 0))).toBeLessThan(20);
});
