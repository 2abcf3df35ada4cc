import { UsageError } from '../command/usage-error.ts';

/**
 * The address of a database, as typed with `--url`. No message shows it: it may hold a password.
 *
 * @throws UsageError where it is none of these protocols
 */
export function engineUrl(typed: string, protocols: readonly string[], example: string): URL {
  const url = URL.parse(typed);
  if (url && protocols.includes(url.protocol) && url.hostname !== '') return url;
  throw new UsageError(`--url is no address of this engine. Write it as ${example}`);
}
