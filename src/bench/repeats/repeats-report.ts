import type { MeasuredRun } from '../process/run-measured.ts';

/** How the analysis was run. */
export const repeatsVariants = {
  usual: 'as it is',
  memory: 'with --memory 512MB',
  placeholder: 'with a placeholder customer who has 3 % of all contacts',
} as const;

export type RepeatsVariant = keyof typeof repeatsVariants;

/** One analysis, and the yardstick measured right after it. */
export interface RepeatsRun {
  readonly analysis: MeasuredRun;
  /** One scan of the same file by DuckDB alone. */
  readonly scan: MeasuredRun;
}

export interface RepeatsMeasurement {
  readonly contacts: number;
  readonly variant: RepeatsVariant;
  readonly csvBytes: number;
  readonly runs: readonly RepeatsRun[];
  /** Whether every number about articles is the same as in the usual variant. */
  readonly sameNumbers: boolean;
}
