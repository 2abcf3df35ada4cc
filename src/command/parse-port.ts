import { UsageError } from './usage-error.ts';

/**
 * A TCP port as typed; `undefined` where none was.
 *
 * @throws UsageError where it is no port
 */
export function parsePort(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (/^\d{1,5}$/.test(typed) && port <= 65_535) return port;
  throw new UsageError(`--port ${typed} is not a port. It is a number from 0 to 65535.`);
}
