import type { Site } from '../site/site.ts';

/**
 * The site as the desk has it: at the root of an address of its own. `settings.address` stays the customers' site, which
 * is what agents read out and send.
 */
export function deskSite(site: Site): Site {
  return { ...site, base: '' };
}
