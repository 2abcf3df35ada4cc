import { UsageError } from './usage-error.ts';

/** A whole number given by a flag, or the usual one. @throws UsageError where it is none, or below `least`. */
export function parseWhole(flag: string, typed: string | undefined, least: number, usual: number): number {
  if (typed === undefined) return usual;
  if (/^\d{1,9}$/.test(typed) && Number(typed) >= least) return Number(typed);
  throw new UsageError(`--${flag} ${typed} cannot be used. Give a whole number from ${least}.`);
}
