import type { GammaComponent } from './gamma-mixture.ts';

/**
 * The prior that openEBGM's vignettes fit to reports of dietary supplements (CAERS): T. Ihrie, J. Canida, The R Journal
 * 9 (2017), 499-519. Used by tests.
 */
export const caersPrior: readonly GammaComponent[] = [
  { weight: 0.06534614, shape: 3.253743, rate: 0.3998851 },
  { weight: 1 - 0.06534614, shape: 2.02611, rate: 1.908069 },
];
