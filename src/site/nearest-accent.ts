import { contrastFailures } from './colour-roles.ts';
import { formatHex, parseHexColour } from './oklch.ts';

/**
 * The colour of the same hue, as near in lightness as can be, that can be read in both themes; `undefined` where none of
 * that hue can.
 *
 * @example nearestAccent('#ff8800') // a darker orange
 */
export function nearestAccent(hex: string): string | undefined {
  const wanted = parseHexColour(hex);
  const lightnesses = Array.from({ length: 201 }, (_, step) => step / 200);
  return lightnesses
    .sort((a, b) => Math.abs(a - wanted.lightness) - Math.abs(b - wanted.lightness))
    .map((lightness) => formatHex({ ...wanted, lightness }))
    .find((candidate) => contrastFailures(candidate).length === 0);
}
