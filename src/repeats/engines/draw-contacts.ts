import { type Random, seededRandom } from '../simulate/random.ts';

/** A contact as a row of a table. For tests. */
export interface DrawnContact {
  readonly contact_id: number;
  readonly customer_id: string;
  readonly opened_at: string;
  readonly closed_at: string;
  readonly channel: string;
  readonly direction: string;
  readonly topic: string;
  readonly parent_id: number;
  readonly agent_id: string;
  readonly articles: string;
}

export interface DrawnLink {
  readonly contact_id: number;
  readonly article: string;
  readonly at: string;
}

const codes = ['48217', '48230', '36931', '92370', '75005'];
const startUtcMs = Date.UTC(2026, 0, 1);

/** Contacts of four months with everything that makes counting hard: ties, transfers, follow-ups, late links. For tests. */
export function drawContacts(seed: number, count: number): { contacts: DrawnContact[]; links: DrawnLink[] } {
  const random = seededRandom(seed);
  const contacts = Array.from({ length: count }, (_, index): DrawnContact => {
    const openedUtcMs = startUtcMs + random.below(120 * 24 * 4) * 900_000;
    return {
      contact_id: index + 1,
      customer_id: random.chance(0.02)
        ? 'Guest'
        : random.chance(0.1)
          ? `C${random.below(40)}@Example.com`
          : `c${random.below(count / 5)}`,
      opened_at: moment(openedUtcMs),
      closed_at: moment(openedUtcMs + 3_600_000),
      channel: pick(random, ['phone', 'chat', 'Chat', '']),
      direction: pick(random, ['inbound', 'in', '', 'outbound']),
      topic: pick(random, ['wifi', 'TV', "it's \\ odd", '']),
      parent_id: random.chance(0.1) ? 1 + random.below(count) : 0,
      agent_id: pick(random, ['ann', 'bob', '']),
      articles: random.chance(0.5)
        ? `${pick(random, codes)}${random.chance(0.3) ? `, ${pick(random, codes)}` : ''}`
        : '',
    };
  });
  const links = contacts
    .filter(() => random.chance(0.3))
    .map(({ contact_id, opened_at }): DrawnLink => {
      const at = Date.parse(opened_at) + random.below(5) * 1_200_000;
      return { contact_id: random.chance(0.02) ? count + 1 : contact_id, article: pick(random, codes), at: moment(at) };
    });
  return { contacts, links };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[random.below(items.length)] as Item;
}

function moment(utcMs: number): string {
  return `${new Date(utcMs).toISOString().slice(0, 19)}Z`;
}
