import { chain } from './chain.ts';
import type { Dialect } from './dialect.ts';

/**
 * Table `spaced` of `logged`: the contacts that are used, with the seconds since the one before and until the next one
 * of the same customer and topic, NULL where there is none. `links` is the number of the set of articles linked, 0
 * where there are none; `cell_links` knows it for every cell.
 *
 * The only pass over the whole log that sorts.
 */
export function spacedSql({ before, after }: Dialect): string {
  return `SELECT contact, customer, profile, agent, links, opened,
      opened - ${before('opened', 1, chain)} AS since_last, ${after('opened', 1, chain)} - opened AS until_next
    FROM (
      SELECT logged.contact AS contact, logged.customer AS customer, logged.topic AS topic,
        profile.profile AS profile, logged.agent AS agent, cell_links.links AS links, logged.opened AS opened
      FROM logged
      JOIN profile ON profile.topic = logged.topic AND profile.channel = logged.channel AND profile.month = logged.month
      JOIN cell_links ON cell_links.cell = logged.cell
      WHERE logged.reason = ''
    ) used`;
}
