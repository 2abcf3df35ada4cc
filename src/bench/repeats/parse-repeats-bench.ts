import { UsageError } from '../../command/usage-error.ts';
import { type RepeatsVariant, repeatsVariants } from './repeats-report.ts';

const leastContacts = 10_000;
const mostContacts = 200_000_000;

/**
 * The sizes of the logs to measure, as typed.
 *
 * @example parseContacts('100000,1000000') // [100000, 1000000]
 * @throws UsageError that says what to type instead
 */
export function parseContacts(typed = '1000000'): number[] {
  return typed.split(',').map((one) => {
    const contacts = /^\d+$/.test(one) ? Number(one) : Number.NaN;
    if (contacts >= leastContacts && contacts <= mostContacts) return contacts;
    throw new UsageError(
      `--contacts ${typed} cannot be used. Give whole numbers from ${leastContacts} to ${mostContacts}, commas between.`,
    );
  });
}

/** @throws UsageError where there is no such variant */
export function parseVariants(typed = 'usual,memory,placeholder'): RepeatsVariant[] {
  return typed.split(',').map((one) => {
    if (Object.hasOwn(repeatsVariants, one)) return one as RepeatsVariant;
    const known = Object.keys(repeatsVariants).join(', ');
    throw new UsageError(`--variants ${typed}: there is no variant ${one}. There are ${known}.`);
  });
}
