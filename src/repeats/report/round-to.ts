/** Rounds to a number of decimals, halves away from zero; never gives negative zero. */
export function roundTo(number: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(number) * Math.round(Math.abs(number) * factor)) / factor || 0;
}
