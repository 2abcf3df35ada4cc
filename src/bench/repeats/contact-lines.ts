import { type Random, seededRandom } from '../../repeats/simulate/random.ts';
import { sampleCode } from '../content/sample-code.ts';

const startUtcMs = Date.UTC(2025, 10, 1);
const days = 365;
const topics = 200;
const articlesPerTopic = 10;
const channels = ['phone', 'chat', 'email'];
const agents = 300;
const linesPerPiece = 10_000;
/** The chance that a contact is followed by another within the week. */
const comesBack = 0.2;

/** Which customer comes back about which topic, by the number of the contact that it will be. */
interface Expected {
  readonly customer: number;
  readonly topic: number;
}

/**
 * The log of a year as CSV, in the order of time, in pieces of many lines: about 60 bytes a contact, five contacts a
 * customer. It is there to be read fast: who comes back has nothing to do with articles. The same on every machine.
 *
 * @param placeholderShare of this share of all lines the customer is one that stands for many; all others are the same
 *   without it, but for their number
 */
export function* contactLines(contacts: number, placeholderShare = 0): Generator<string> {
  const random = seededRandom(contacts);
  const codes = Array.from({ length: topics * articlesPerTopic }, (_, index) =>
    sampleCode(index, topics * articlesPerTopic),
  );
  const weekContacts = Math.ceil((contacts * 7) / days);
  const expected: (Expected | undefined)[] = new Array(weekContacts).fill(undefined);
  const customers = Math.ceil(contacts / 5);
  const shared = placeholderShare / (1 - placeholderShare);
  let sharedDue = 0;
  let lines = ['contact_id,customer_id,opened_at,channel,topic,agent_id,articles'];
  for (let index = 0; index < contacts; index++) {
    const slot = index % weekContacts;
    const { customer, topic } = expected[slot] ?? { customer: random.below(customers), topic: skewed(random, topics) };
    expected[slot] = undefined;
    const returnsAt = index + 1 + random.below(weekContacts - 1);
    if (random.chance(comesBack)) expected[returnsAt % weekContacts] = { customer, topic };
    const channel = channels[random.below(channels.length)];
    const openedAt = `${new Date(startUtcMs + Math.floor((index / contacts) * days * 86_400) * 1000).toISOString().slice(0, 19)}Z`;
    const rest = `${openedAt},${channel},t${topic},a${random.below(agents)},${linked(random, topic, codes)}`;
    lines.push(`${index + 1},c${customer},${rest}`);
    for (sharedDue += shared; sharedDue >= 1; sharedDue--) lines.push(`${contacts + index + 1},front desk,${rest}`);
    if (lines.length >= linesPerPiece) {
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Three contacts of four have an article of their topic linked, every seventh of them a second one. */
function linked(random: Random, topic: number, codes: readonly string[]): string {
  if (random.chance(0.25)) return '';
  const code = () => codes[topic * articlesPerTopic + skewed(random, articlesPerTopic)];
  return random.chance(1 / 7) ? `${code()} ${code()}` : `${code()}`;
}

/** A whole number below a count, small ones more often. */
function skewed(random: Random, count: number): number {
  return Math.floor(count * random.unit() ** 2);
}
