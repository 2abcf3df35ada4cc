/** Throws a RangeError that names the first of `pValues` that is not a number from 0 to 1. */
export function requirePValues(pValues: readonly number[]): void {
  const wrong = pValues.findIndex((p) => !(p >= 0 && p <= 1));
  if (wrong >= 0) throw new RangeError(`A p-value lies from 0 to 1, but number ${wrong + 1} is ${pValues[wrong]}.`);
}
