/**
 * Observed and expected counts of six institutions, from the test data of the R package FunnelPlotR; D. J.
 * Spiegelhalter's method. Used by tests.
 */
export const sixInstitutions: readonly (readonly [observed: number, expected: number])[] = [
  [100, 108],
  [150, 112],
  [180, 165],
  [80, 95],
  [120, 100],
  [225, 220],
];
