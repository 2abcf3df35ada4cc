import type { Stratum } from './mantel-haenszel.ts';

/**
 * Graduate admissions at Berkeley in 1973 by department, men as the exposed: the textbook case of a difference that
 * vanishes inside strata. P. J. Bickel et al., Science 187 (1975) 398-404, as in R's `UCBAdmissions`. Used by tests.
 */
export const berkeleyAdmissions: readonly Stratum[] = [
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
].map(([menIn = 0, menOut = 0, womenIn = 0, womenOut = 0]) => ({
  exposed: menIn + menOut,
  exposedCases: menIn,
  unexposed: womenIn + womenOut,
  unexposedCases: womenIn,
}));
