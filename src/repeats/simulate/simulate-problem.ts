import { pickArticles } from './pick-articles.ts';
import type { Random } from './random.ts';
import type { SimulatedArticle, SimulatedTopic, SimulatedWorld } from './simulated-world.ts';

/** One contact, before it is written as a row. */
export interface SimulatedContact {
  readonly customer: number;
  /** Days since the start of the log, with fractions. */
  readonly day: number;
  readonly minutes: number;
  readonly channel: string;
  readonly outbound: boolean;
  readonly topic: string;
  readonly agent: number;
  readonly articles: readonly SimulatedArticle[];
}

/** How often each channel is used, and what it does to the chance of a repeat. */
const channels = [
  { name: 'phone', share: 0.45, factor: 0.9 },
  { name: 'chat', share: 0.3, factor: 1 },
  { name: 'email', share: 0.25, factor: 1.2 },
] as const;
const longestDelayDays = 7;
const meanDelayDays = 2.5;
const maxContacts = 8;
const laterAttemptFactor = 1.25;
const difficultyEffect = 0.25;
const mostLikely = 0.85;
/** Shares of contacts that are passed on within the half hour, called back by the company, filed elsewhere. */
const transferred = 0.03;
const calledBack = 0.05;
const refiled = 0.06;

/** What does not change from one contact about a problem to the next. */
interface Problem {
  readonly world: SimulatedWorld;
  readonly customer: number;
  readonly topic: SimulatedTopic;
  /** Standard normal; nothing in the log shows it. */
  readonly difficulty: number;
}

/**
 * A customer has a problem: the first contact and, as long as it is not solved, those that follow. The chance of a
 * repeat is the topic's, times what channel, season, agent, customer, hidden difficulty and articles do.
 */
export function simulateProblem(
  world: SimulatedWorld,
  pick: { customer(random: Random): number; topic(random: Random): number },
  random: Random,
): SimulatedContact[] {
  const customer = pick.customer(random);
  const topic = world.topics[pick.topic(random)] as SimulatedTopic;
  const problem: Problem = { world, customer, topic, difficulty: random.normal() };
  const contacts: SimulatedContact[] = [];
  let channel = drawChannel(random);
  let day = duringTheDay(Math.floor(random.unit() * world.days), random);
  for (let attempt = 1; attempt <= maxContacts; attempt++) {
    const contact = drawContact(problem, attempt, day, channel.name, random);
    contacts.push(contact, ...aroundIt(contact, world, random));
    if (!random.chance(repeatChance(problem, contact, attempt, channel.factor))) break;
    if (random.chance(0.3)) channel = drawChannel(random);
    day = nextDay(day, random);
  }
  return contacts;
}

function drawContact(
  { world, customer, topic, difficulty }: Problem,
  attempt: number,
  day: number,
  channel: string,
  random: Random,
): SimulatedContact {
  const filedUnder = attempt > 1 && random.chance(refiled) ? world.topics[random.below(world.topics.length)] : topic;
  return {
    customer,
    day,
    minutes: 2 + random.exponential(9),
    channel,
    outbound: false,
    topic: (filedUnder ?? topic).topic,
    agent: random.below(world.agents.length),
    articles: pickArticles(topic.articles, attempt, difficulty, random),
  };
}

/** Rows that a contact brings with it and that are no repeats: it is passed on, or the company calls back. */
function aroundIt(contact: SimulatedContact, world: SimulatedWorld, random: Random): SimulatedContact[] {
  const rows: SimulatedContact[] = [];
  if (random.chance(transferred)) {
    const later = contact.day + (3 + 20 * random.unit()) / 1440;
    rows.push({ ...contact, day: later, agent: random.below(world.agents.length), articles: [] });
  }
  if (random.chance(calledBack)) {
    rows.push({ ...contact, day: contact.day + 0.05 + random.unit(), outbound: true, articles: [] });
  }
  return rows;
}

function repeatChance(
  { world, topic, customer, difficulty }: Problem,
  { day, agent, articles }: SimulatedContact,
  attempt: number,
  channelFactor: number,
): number {
  const season = 1 + 0.15 * Math.sin((2 * Math.PI * day) / 365);
  const ofArticles = articles.reduce((product, article) => product * ratioOn(article, day), 1);
  const chance =
    topic.repeatChance *
    channelFactor *
    season *
    (world.agents[agent] ?? 1) *
    (world.customers[customer]?.persistence ?? 1) *
    Math.exp(difficultyEffect * difficulty) *
    (attempt > 1 ? laterAttemptFactor : 1) *
    ofArticles;
  return Math.min(mostLikely, chance);
}

function ratioOn({ effect }: SimulatedArticle, day: number): number {
  return effect && day >= effect.firstDay && day < effect.lastDay + 1 ? effect.ratio : 1;
}

function drawChannel(random: Random): (typeof channels)[number] {
  const draw = random.unit();
  if (draw < channels[0].share) return channels[0];
  return draw < channels[0].share + channels[1].share ? channels[1] : channels[2];
}

/** Between 8:00 and 20:00, most often around noon. */
function duringTheDay(day: number, random: Random): number {
  return day + (8 + 6 * (random.unit() + random.unit())) / 24;
}

/** Sooner is likelier; always within the window of a week, and later than a transfer. */
function nextDay(day: number, random: Random): number {
  let delay = longestDelayDays;
  while (delay >= longestDelayDays) delay = 0.05 + random.exponential(meanDelayDays);
  return day + delay;
}
