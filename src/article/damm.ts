/** The totally anti-symmetric quasigroup of order 10 in H. M. Damm's thesis (Marburg, 2004). */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/**
 * Damm's check digit, 0 to 9, of a string of decimal digits. Appended to them, it lets every single wrong digit and
 * every swap of two neighbours be noticed.
 *
 * @example dammCheckDigit('572') // 4
 */
export function dammCheckDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(quasigroup[interim]?.[Number(digit)]);
  return interim;
}
