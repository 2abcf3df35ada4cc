import type { Random } from './random.ts';
import type { SimulatedContact } from './simulate-problem.ts';

/** The columns of a simulated log, in order. The last one says on every row that it is simulated. */
export const contactColumns = [
  ...(['contact_id', 'customer_id', 'opened_at', 'closed_at', 'channel', 'direction', 'topic'] as const),
  ...(['agent_id', 'articles', 'simulated'] as const),
] as const;

export type ContactRow = Readonly<Record<(typeof contactColumns)[number], string>>;

/** Shares of contacts as real logs have them: nobody's name taken, no topic set, a link in place of a code. */
const guests = 0.015;
const untopical = 0.01;
const withStep = 0.1;
const asAddress = 0.05;

/** A contact as a helpdesk exports it. */
export function contactRow(contact: SimulatedContact, number: number, startUtcMs: number, random: Random): ContactRow {
  const opened = startUtcMs + contact.day * 86_400_000;
  return {
    contact_id: `SIM-${String(number).padStart(6, '0')}`,
    customer_id: random.chance(guests) ? 'guest' : `C${String(contact.customer + 1).padStart(6, '0')}`,
    opened_at: moment(opened),
    closed_at: moment(opened + contact.minutes * 60_000),
    channel: contact.channel,
    direction: contact.outbound ? 'outbound' : 'inbound',
    topic: random.chance(untopical) ? '' : contact.topic,
    agent_id: `A${String(contact.agent + 1).padStart(2, '0')}`,
    articles: contact.articles.map((article) => link(article, random)).join(' '),
    simulated: 'yes',
  };
}

function link({ code, addresses }: SimulatedContact['articles'][number], random: Random): string {
  if (random.chance(asAddress)) return `https://help.example.com${addresses[0] ?? `/${code}/`}`;
  return random.chance(withStep) ? `${code}#${1 + random.below(4)}` : code;
}

function moment(utcMs: number): string {
  return `${new Date(utcMs).toISOString().slice(0, 19)}Z`;
}
