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
  return `${rangeInWords(low, high)} times as often.`;
}

/**
 * An interval of ratios: with two decimals where one would hide on which side of 1, or of a rule's bound, it ends.
 *
 * @example rangeInWords(0.64, 1.17) // '0.64 to 1.17'
 */
export function rangeInWords(low: number, high: number): string {
  const decimals = [low, high].some((bound) => bound > 0.85 && bound < 1.25) ? 2 : high < 9.95 ? 1 : 0;
  return `${low.toFixed(decimals)} to ${high.toFixed(decimals)}`;
}

/** @example perMonthInWords(3.2) // '+3.2' */
export function perMonthInWords(excess: number): string {
  const count = countInWords(excess);
  return excess > 0 && count !== '0' ? `+${count}` : count.replace('-', '−');
}

/** @example listInWords(['a', 'b', 'c']) // 'a, b and c' */
export function listInWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
