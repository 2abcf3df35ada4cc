/**
 * The E-value of a risk ratio: how strongly something unrecorded would have to go with both exposure and outcome, each
 * as a risk ratio, to explain the ratio away; 1 where there is nothing to explain. Ratios below 1 are taken the other
 * way round. Source: T. J. VanderWeele, P. Ding, Ann. Intern. Med. 167 (2017) 268-274.
 *
 * @example eValue(3.9) // 7.263...
 */
export function eValue(ratio: number): number {
  if (!(ratio > 0)) throw new RangeError(`An E-value needs a ratio above 0, not ${ratio}.`);
  const away = ratio < 1 ? 1 / ratio : ratio;
  return away + Math.sqrt(away * (away - 1));
}
