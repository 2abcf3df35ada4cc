/** Lanczos' coefficients for g = 7 and nine terms, as computed by P. Godfrey (2001). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/**
 * The natural logarithm of the gamma function, for `x` above 0; about 14 digits. Method: C. Lanczos, SIAM J. Numer.
 * Anal. B 1 (1964) 86-96.
 *
 * @example logGamma(5) // 3.178053830... = ln 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a number above 0, not ${x}.`);
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  let series: number = lanczos[0];
  for (let term = 1; term < lanczos.length; term++) series += (lanczos[term] ?? 0) / (x - 1 + term);
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series);
}
