import { expect, test } from 'vitest';
import { contrastRatio, formatOklch, parseHexColour } from './oklch.ts';

test('red is where its author puts it', () => {
  // https://www.w3.org/TR/css-color-4/#funcdef-oklch : #ff0000 is oklch(62.796% 0.25768 29.234)
  const red = parseHexColour('#ff0000');
  expect(red.lightness).toBeCloseTo(0.62796, 3);
  expect(red.chroma).toBeCloseTo(0.25768, 3);
  expect(red.hue).toBeCloseTo(29.234, 1);
});

test('black on white has the greatest contrast there is', () => {
  expect(contrastRatio(parseHexColour('#000000'), parseHexColour('#ffffff'))).toBeCloseTo(21, 3);
});

test('#767676 on white is the lightest grey that passes 4.5', () => {
  // https://www.w3.org/TR/WCAG21/#contrast-minimum ; a well-known boundary: 4.54 and 4.48
  const white = parseHexColour('#ffffff');
  expect(contrastRatio(parseHexColour('#767676'), white)).toBeCloseTo(4.54, 2);
  expect(contrastRatio(parseHexColour('#777777'), white)).toBeCloseTo(4.48, 2);
});

test('a colour is written so that CSS reads it', () => {
  expect(formatOklch({ lightness: 0.5, chroma: 0.1, hue: 160 })).toBe('oklch(50.0% 0.100 160.0)');
});
