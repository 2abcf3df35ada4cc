import { writeSync } from 'node:fs';

/**
 * Loaded into a measured process by `node --import`: at its end it tells, on the descriptor that
 * `FIRSTFIX_MAX_RSS_TO` names, the most memory that it ever held, in bytes. What it starts itself tells nothing.
 */
const descriptor = process.env.FIRSTFIX_MAX_RSS_TO;
if (descriptor !== undefined) {
  delete process.env.FIRSTFIX_MAX_RSS_TO;
  process.once('exit', () => writeSync(Number(descriptor), String(process.resourceUsage().maxRSS * 1024)));
}
