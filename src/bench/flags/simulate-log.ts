import { type Random, seededRandom } from '../../repeats/simulate/random.ts';
import { weightedPicker } from '../../repeats/simulate/weighted-picker.ts';
import { type BenchArticle, type BenchWorld, days, drawWorld } from './draw-world.ts';
import type { Scenario } from './scenarios.ts';
import { addLink, noEffects, type TrueEffects } from './true-effects.ts';

export interface BenchContact {
  readonly customer: number;
  readonly day: number;
  readonly channel: string;
  readonly topic: number;
  readonly agent: number;
  readonly articles: readonly BenchArticle[];
}

export interface BenchLog {
  readonly world: BenchWorld;
  /** In time. */
  readonly contacts: readonly BenchContact[];
  readonly effects: TrueEffects;
}

const channels = [
  { name: 'phone', factor: 0.85 },
  { name: 'chat', factor: 1 },
  { name: 'email', factor: 1.25 },
] as const;
/** Of phone and of phone or chat. */
const channelShares = [0.45, 0.75];
/** Chances of at most none, one and two articles. */
const linkShares = [0.35, 0.8, 0.95];
const crossTopic = 0.15;
const advancedFactor = 4;
const pushFactor = 5;
const incidentDays = 10;
const incidentFactor = 1.8;
const difficultyEffect = 0.35;
const laterAttemptFactor = 1.3;
const mostLikely = 0.95;
const refiled = 0.08;
const meanDelayDays = 2.5;
const windowDays = 7;
const maxContacts = 9;
const companionShare = 0.6;
/** How many customers call how often about an article that is not to blame. */
const angry = { customers: 6, contacts: 40 };

/**
 * A year of contacts in which some articles make repeats likelier, and much else does so too: topics, channels, agents,
 * seasons, incidents, customers, attempts, and how difficult a contact is, which nothing in the log shows. Shares no
 * code with the analysis, and no model of contacts with the demo's simulator.
 */
export function simulateLog(scenario: Scenario, seed: number): BenchLog {
  const random = seededRandom(seed);
  const world = drawWorld(scenario, random);
  const effects = noEffects(world.articles);
  const contacts: BenchContact[] = [];
  for (let issue = 0; issue < scenario.issues; issue++) followIssue(world, effects, contacts, random);
  for (const article of world.traps.angry) contacts.push(...angryContacts(world, article, random));
  return { world, effects, contacts: contacts.sort((a, b) => a.day - b.day || a.customer - b.customer) };
}

/** One customer's problem, contact after contact, until it is solved or the log ends. */
function followIssue(world: BenchWorld, effects: TrueEffects, contacts: BenchContact[], random: Random): void {
  const customer = world.pickCustomer(random);
  const topic = world.pickTopic(random);
  const channel = channels[indexAt(channelShares, random.unit())] as (typeof channels)[number];
  let day = firstDay(random);
  for (let attempt = 1; attempt <= maxContacts && day < days; attempt++) {
    const difficulty = random.normal();
    const agent = random.below(world.agents.length);
    const articles = pickArticles(world, topic, day, attempt, difficulty, random);
    const filedUnder = attempt > 1 && random.chance(refiled) ? random.below(world.baseChance.length) : topic;
    contacts.push({ customer, day, channel: channel.name, topic: filedUnder, agent, articles });
    const chanceWithout =
      (world.baseChance[topic] ?? 0) *
      channel.factor *
      (world.agents[agent] ?? 1) *
      (world.frailty[customer] ?? 1) *
      season(day) *
      (incidentOn(world, topic, day) ? incidentFactor : 1) *
      Math.exp(difficultyEffect * difficulty) *
      (attempt > 1 ? laterAttemptFactor : 1);
    const together = articles.reduce((product, { ratio }) => product * ratio, 1);
    const chance = Math.min(mostLikely, chanceWithout * together);
    const delay = delayDays(random);
    const repeated = random.chance(chance);
    for (const { code, ratio } of articles) {
      const effect = effects.get(code);
      if (effect) addLink(effect, chance, Math.min(mostLikely, (chanceWithout * together) / ratio), repeated);
    }
    if (!repeated) return;
    day += delay;
  }
}

function pickArticles(
  world: BenchWorld,
  topic: number,
  day: number,
  attempt: number,
  difficulty: number,
  random: Random,
): BenchArticle[] {
  const picked = new Set<BenchArticle>();
  for (let left = indexAt(linkShares, random.unit()); left > 0; left--) {
    const from = random.chance(crossTopic) ? random.below(world.articlesOfTopic.length) : topic;
    const incident = incidentOn(world, from, day);
    const own = world.articlesOfTopic[from] ?? [];
    const weights = own.map((article) => {
      if (article.bornDay > day) return 0;
      const advanced = article.advanced && attempt > 1 ? advancedFactor : 1;
      const pushed = incident?.pushed === article ? pushFactor : 1;
      return article.popularity * Math.exp(article.pull * difficulty) * advanced * pushed;
    });
    const found = weights.some((weight) => weight > 0) ? own[weightedPicker(weights)(random)] : undefined;
    if (found) picked.add(found);
    const companion = found && world.traps.companionOf.get(found.code);
    if (companion && random.chance(companionShare)) picked.add(companion);
  }
  return [...picked];
}

/** Customers of their own, who call every day or two. */
function angryContacts({ frailty }: BenchWorld, article: BenchArticle, random: Random): BenchContact[] {
  return Array.from({ length: angry.customers }, (_, index) => {
    const customer = frailty.length + angry.customers * Number(article.code) + index;
    let day = 10 + random.below(250);
    return Array.from({ length: angry.contacts }, () => {
      day += 0.5 + 1.5 * random.unit();
      return { customer, day, channel: channels[0].name, topic: article.topic, agent: 0, articles: [article] };
    });
  }).flat();
}

/** More contacts in winter, fewer at weekends. */
function firstDay(random: Random): number {
  for (;;) {
    const day = random.below(days);
    const volume = (day % 7 < 5 ? 1 : 0.4) * (1 + 0.2 * Math.cos((2 * Math.PI * day) / days));
    if (random.chance(volume / 1.2)) return day + (8 + 12 * random.unit()) / 24;
  }
}

function season(day: number): number {
  return 1 + 0.15 * Math.sin((2 * Math.PI * day) / days);
}

function incidentOn({ incidents }: BenchWorld, topic: number, day: number) {
  return incidents.find(
    (incident) => incident.topic === topic && day >= incident.firstDay && day < incident.firstDay + incidentDays,
  );
}

/** Exponential, cut off at the window. */
function delayDays(random: Random): number {
  const whole = 1 - Math.exp(-windowDays / meanDelayDays);
  return -meanDelayDays * Math.log(1 - random.unit() * whole);
}

/** The first index whose share of all is above the draw; the one after the last where none is. */
function indexAt(shares: readonly number[], draw: number): number {
  const found = shares.findIndex((share) => draw < share);
  return found < 0 ? shares.length : found;
}
