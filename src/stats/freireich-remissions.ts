import type { FollowUp } from './risk-table.ts';

/**
 * Weeks of remission of 42 children with leukaemia, 21 given 6-mercaptopurine and 21 placebo. E. J. Freireich et al.,
 * Blood 21 (1963) 699-716; E. A. Gehan, Biometrika 52 (1965) 203-223, as in R's `MASS::gehan`. Used by tests.
 */
export const freireichRemissions: Readonly<Record<'mercaptopurine' | 'placebo', FollowUp>> = {
  mercaptopurine: {
    times: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
    events: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
  },
  placebo: {
    times: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
    events: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
};
