import { type LeftOutReason, leftOut } from '../left-out.ts';
import type { LogCounts } from '../log-counts.ts';

/** Contacts by reason, in the order in which the reasons are asked, those without contacts left away. */
export function listReasons(counted: readonly (readonly [reason: string, contacts: unknown])[]): LogCounts['leftOut'] {
  return Object.values(leftOut)
    .map((reason: LeftOutReason) => {
      const own = counted.filter(([name]) => name === reason);
      return { reason, contacts: own.reduce((sum, [, contacts]) => sum + Number(contacts), 0) };
    })
    .filter(({ contacts }) => contacts > 0);
}
