import { stratumOfCells } from './stratum-of-cells.ts';

/**
 * A trial of a treatment of migraine, women and men, better as the outcome: the example of the SAS manual, "PROC FREQ,
 * Cochran-Mantel-Haenszel Statistics". Used by tests.
 */
export const migraineTrial = [stratumOfCells(16, 11, 5, 20), stratumOfCells(12, 16, 7, 19)] as const;
