import type { Site } from '../site/site.ts';

/** An address on the site as the whole world may use it. */
export function absolute(site: Site, address: string): string {
  return site.settings.address + address;
}
