import type { Random } from '../../repeats/simulate/random.ts';
import { weightedPicker } from '../../repeats/simulate/weighted-picker.ts';
import { sampleCode } from '../content/sample-code.ts';
import type { Scenario } from './scenarios.ts';

export const days = 365;

export interface BenchArticle {
  readonly code: string;
  readonly topic: number;
  /** By how much a contact is repeated more often when it is linked: the truth to be found. */
  readonly ratio: number;
  readonly popularity: number;
  /** Its share of links grows by e to this for each standard deviation of a contact's difficulty. */
  readonly pull: number;
  /** Linked four times as often once a first attempt has failed. */
  readonly advanced: boolean;
  readonly bornDay: number;
}

/** Ten days on which a topic's contacts are repeated more, and one of its articles is linked more. */
export interface Incident {
  readonly topic: number;
  readonly firstDay: number;
  readonly pushed: BenchArticle | undefined;
}

/** Harmless articles that a method must not blame. */
export interface Traps {
  /** The innocent article that is often linked beside a bad one, by the bad one's code. */
  readonly companionOf: ReadonlyMap<string, BenchArticle>;
  /** Articles given to a few customers again and again. */
  readonly angry: readonly BenchArticle[];
}

export interface BenchWorld {
  readonly traps: Traps;
  readonly articles: readonly BenchArticle[];
  readonly articlesOfTopic: readonly (readonly BenchArticle[])[];
  /** The chance of a repeat, all else being ordinary, by topic. */
  readonly baseChance: readonly number[];
  /** Factors on the chance of a repeat. */
  readonly agents: readonly number[];
  readonly frailty: readonly number[];
  readonly incidents: readonly Incident[];
  readonly pickTopic: (random: Random) => number;
  readonly pickCustomer: (random: Random) => number;
}

const topics = 40;
const agents = 60;
const incidents = 8;
const newest = { share: 0.05, days: 21 };
const young = 0.25;
const angryArticles = 6;
const heavyCallers = { share: 0.002, contacts: 20, repeats: 2.5 };

/** Draws who calls about what, which articles there are, and what is wrong with some of them. */
export function drawWorld(scenario: Scenario, random: Random): BenchWorld {
  const rankOfTopic = new Array<number>(topics).fill(0);
  const articles = Array.from({ length: scenario.articles }, (_, index): BenchArticle => {
    const topic = random.below(topics);
    const rank = (rankOfTopic[topic] ?? 0) + 1;
    rankOfTopic[topic] = rank;
    return {
      code: sampleCode(index, scenario.articles),
      topic,
      ratio: drawRatio(scenario, random),
      popularity: rank ** -1.1,
      pull: scenario.selection * random.normal(),
      advanced: random.chance(0.15),
      bornDay: drawBirth(random),
    };
  });
  const articlesOfTopic = Array.from({ length: topics }, (_, topic) =>
    articles.filter((article) => article.topic === topic),
  );
  const customers = Array.from({ length: scenario.customers }, () => drawCustomer(random));
  return {
    traps: setTraps(scenario, articles),
    articles,
    articlesOfTopic,
    // Log-normal with mean 0.15.
    baseChance: Array.from({ length: topics }, () => 0.15 * Math.exp(0.6 * random.normal() - 0.6 ** 2 / 2)),
    agents: Array.from({ length: agents }, () => Math.exp(0.15 * random.normal())),
    frailty: customers.map(({ frailty }) => frailty),
    incidents: Array.from({ length: incidents }, () => drawIncident(articlesOfTopic, random)),
    pickTopic: weightedPicker(Array.from({ length: topics }, (_, rank) => (rank + 1) ** -0.8)),
    pickCustomer: weightedPicker(customers.map(({ weight }) => weight)),
  };
}

/** Each bad article has an innocent one of its own topic beside it, as far as there are enough of them. */
function setTraps({ traps }: Scenario, articles: readonly BenchArticle[]): Traps {
  if (!traps) return { companionOf: new Map(), angry: [] };
  const innocent = articles.filter(({ ratio, bornDay }) => ratio === 1 && bornDay === 0);
  const companionOf = new Map<string, BenchArticle>();
  for (const { code, topic } of articles.filter(({ ratio }) => ratio > 1)) {
    const place = innocent.findIndex((article) => article.topic === topic);
    const [companion] = place < 0 ? [] : innocent.splice(place, 1);
    if (companion) companionOf.set(code, companion);
  }
  return { companionOf, angry: innocent.slice(0, angryArticles) };
}

/** An article of the log's last weeks. */
export function isNew({ bornDay }: BenchArticle): boolean {
  return bornDay > days - newest.days;
}

/** One in ten is bad, one in twenty good. */
function drawRatio({ effects }: Scenario, random: Random): number {
  const draw = random.unit();
  const size = random.unit();
  if (!effects || draw < 0.85) return 1;
  if (draw >= 0.95) return 0.7;
  if (size < 0.35) return 1.2;
  if (size < 0.65) return 1.5;
  return size < 0.85 ? 2 : 3;
}

function drawBirth(random: Random): number {
  const draw = random.unit();
  if (draw < newest.share) return days - newest.days * random.unit();
  return draw < newest.share + young ? (days - newest.days) * random.unit() : 0;
}

/** Who calls often is also a little readier to come back; a few call very often. */
function drawCustomer(random: Random): { weight: number; frailty: number } {
  const propensity = gamma(2, random);
  const frailty = gamma(4, random) * propensity ** 0.1;
  if (!random.chance(heavyCallers.share)) return { weight: propensity, frailty };
  return { weight: propensity * heavyCallers.contacts, frailty: frailty * heavyCallers.repeats };
}

function drawIncident(articlesOfTopic: BenchWorld['articlesOfTopic'], random: Random): Incident {
  const topic = random.below(topics);
  const own = articlesOfTopic[topic] ?? [];
  return { topic, firstDay: random.below(days - 10), pushed: own[random.below(own.length)] };
}

/** A gamma variable of this whole shape, with mean 1. */
function gamma(shape: number, random: Random): number {
  let sum = 0;
  for (let part = 0; part < shape; part++) sum += random.exponential(1);
  return sum / shape;
}
