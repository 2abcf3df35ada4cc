import type { Site } from '../site/site.ts';

/**
 * The site as the desk has it: at its own address, at the root of a host where the settings name none.
 * `settings.address` stays the customers' site, which is what agents read out and send.
 */
export function deskSite(site: Site): Site {
  const { address } = site.settings.desk;
  return { ...site, base: address === undefined ? '' : new URL(address).pathname.replace(/\/+$/, '') };
}
