import type { Dialect } from './dialect.ts';

/** Table `came_back`: repeated trials, once for each article linked in them. */
export const cameBackSql = `SELECT named.article AS article, tried.customer AS customer,
    tried.agent AS agent, tried.contact AS contact
  FROM tried JOIN named ON named.links = tried.links WHERE tried.repeated = 1`;

/**
 * Table `largest_customer` or `largest_agent`: who has most repeats of each article, of several the one with the first
 * contact by its id. Rows (article, who, repeats).
 */
export function largestSql(who: 'customer' | 'agent', { nobody }: Dialect): string {
  return `SELECT article, who, repeats
    FROM (
      SELECT article, who, repeats, ROW_NUMBER() OVER (PARTITION BY article ORDER BY repeats DESC, first_contact) AS nth
      FROM (
        SELECT article, ${who} AS who, COUNT(*) AS repeats, MIN(contact) AS first_contact
        FROM came_back ${who === 'agent' ? `WHERE agent <> ${nobody}` : ''}
        GROUP BY article, ${who}
      ) counted
    ) ranked
    WHERE nth = 1`;
}

/** How many agents there are, two standing for more. */
export function agentsSql({ nobody }: Dialect): string {
  return `SELECT COUNT(*) AS agents FROM (SELECT agent FROM spaced WHERE agent <> ${nobody} GROUP BY agent LIMIT 2) few`;
}

/** What an article loses without its largest customer and its largest agent, by stratum: (article, place, parts, repeats). */
export function goneSql({ real }: Dialect): string {
  return `SELECT article, place, ${real('SUM(parts)')} AS parts, ${real('SUM(repeated)')} AS repeats
    FROM (${trialsOf('customer')} UNION ${trialsOf('agent')}) gone
    GROUP BY article, place ORDER BY article, place`;
}

function trialsOf(who: 'customer' | 'agent'): string {
  return `SELECT largest.article AS article, tried.contact AS contact, tried.place AS place, tried.parts AS parts,
      tried.repeated AS repeated
    FROM tried JOIN (
      SELECT named.links AS links, named.article AS article, largest_${who}.who AS who
      FROM named JOIN largest_${who} ON largest_${who}.article = named.article
    ) largest ON largest.links = tried.links AND largest.who = tried.${who}`;
}

/** Rows (article, customer_repeats, agent_repeats). */
export const largestRepeatsSql = `SELECT largest_customer.article AS article, largest_customer.repeats AS customer_repeats,
    COALESCE(largest_agent.repeats, 0) AS agent_repeats
  FROM largest_customer LEFT JOIN largest_agent ON largest_agent.article = largest_customer.article
  ORDER BY largest_customer.article`;
