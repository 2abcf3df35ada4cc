import { durationInWords } from '../options/parse-duration.ts';

/**
 * A number of things that need not be whole: one decimal below ten, none above.
 *
 * @example countInWords(8.64) // '8.6'
 */
export function countInWords(count: number): string {
  return Math.abs(count) < 9.95 ? count.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0') : wholeInWords(count);
}

/** @example wholeInWords(12345.6) // '12,346' */
export function wholeInWords(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

/** @example repeatsInWords(18, 64, 9.1, 604800) // '18 of 64 came back within 7 days; 9.1 expected.' */
export function repeatsInWords(repeats: number, contacts: number, expected: number, windowSeconds: number): string {
  const seen = `${wholeInWords(repeats)} of ${wholeInWords(contacts)} came back within ${durationInWords(windowSeconds)}`;
  return `${seen}; ${countInWords(expected)} expected.`;
}

/** @example ratioInWords(1.4, 2.9) // '1.4 to 2.9 times as often.' */
export function ratioInWords(low: number, high: number): string {
  return `${ratioInDigits(low)} to ${ratioInDigits(high)} times as often.`;
}

/** A ratio as it is shown: two decimals near 1, where the bounds of the rules lie, fewer further away. */
export function ratioInDigits(ratio: number): string {
  return ratio > 0.8 && ratio < 1.25 ? ratio.toFixed(2) : ratio < 9.95 ? ratio.toFixed(1) : ratio.toFixed(0);
}

/** @example perMonthInWords(3.2) // '+3.2' */
export function perMonthInWords(excess: number): string {
  const count = countInWords(excess);
  return excess > 0 && count !== '0' ? `+${count}` : count.replace('-', '−');
}
