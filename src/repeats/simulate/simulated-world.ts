import type { Random } from './random.ts';

/** What the simulation needs to know of an article. */
export interface WorldArticle {
  readonly code: string;
  readonly topic: string;
  readonly addresses: readonly string[];
}

/** A simulated article: how it is chosen, and what it does. */
export interface SimulatedArticle extends WorldArticle {
  /** How often it is linked, compared with others of its topic. */
  readonly popularity: number;
  /** By how much it is linked more (or less) in hard contacts: nothing in the log shows this. */
  readonly pull: number;
  /** Linked more at a second attempt. */
  readonly advanced: boolean;
  /** Absent where it is harmless. */
  readonly effect?: Effect;
  /** The harmless article that agents often link beside it. */
  readonly companion?: string;
}

/** Multiplies the chance of a repeat by `ratio` on days `firstDay` to `lastDay` of the log, from 0. */
export interface Effect {
  readonly ratio: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface SimulatedTopic {
  readonly topic: string;
  /** How often customers ask about it, compared with other topics. */
  readonly weight: number;
  /** The chance that a contact about it is repeated, all else being ordinary. */
  readonly repeatChance: number;
  readonly articles: readonly SimulatedArticle[];
}

export interface SimulatedWorld {
  readonly days: number;
  readonly topics: readonly SimulatedTopic[];
  /** How often each customer has a problem, compared with others, and how readily they come back. */
  readonly customers: readonly { readonly weight: number; readonly persistence: number }[];
  /** By how much each agent's contacts are repeated more or less. */
  readonly agents: readonly number[];
}

/** Six articles cause repeats; two were mended part way, one was made worse. */
const effects: readonly { readonly ratio: number; readonly starts?: number; readonly ends?: number }[] = [
  { ratio: 1.6 },
  { ratio: 1.8 },
  { ratio: 2.2 },
  { ratio: 2.5, ends: 0.6 },
  { ratio: 3, ends: 0.45 },
  { ratio: 2.4, starts: 0.35 },
];
/** How many of them have a harmless companion. */
const companions = 2;

/**
 * Draws who calls, about what, and which articles are at fault.
 *
 * @param customers how many people there are
 */
export function drawWorld(
  articles: readonly WorldArticle[],
  days: number,
  customers: number,
  random: Random,
): SimulatedWorld {
  const harmless = [...Map.groupBy(articles, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
    topic,
    weight: 0.6 + random.unit(),
    repeatChance: 0.07 + 0.06 * random.unit(),
    articles: random.shuffled(ofTopic).map((article, rank) => drawArticle(article, rank, random)),
  }));
  return {
    days,
    topics: spoil(harmless, days, random),
    customers: Array.from({ length: customers }, () => ({ weight: gamma2(random), persistence: gamma4(random) })),
    agents: Array.from({ length: 24 }, () => Math.exp(0.1 * random.normal())),
  };
}

function drawArticle(article: WorldArticle, rank: number, random: Random): SimulatedArticle {
  return { ...article, popularity: 1 / (rank + 1.5), pull: 0.15 * random.normal(), advanced: random.chance(0.15) };
}

/** Gives the effects to articles that are linked often enough for them to matter: the upper half of each topic. */
function spoil(topics: readonly SimulatedTopic[], days: number, random: Random): SimulatedTopic[] {
  const usual = topics.flatMap(({ articles }) => articles.slice(0, Math.ceil(articles.length / 2)));
  const atFault = random.shuffled(usual).slice(0, effects.length);
  const effectOf = new Map(
    atFault.map(({ code }, index) => {
      const { ratio = 1, starts = 0, ends = 1 } = effects[index] ?? {};
      return [code, { ratio, firstDay: Math.round(starts * days), lastDay: Math.round(ends * days) - 1 }];
    }),
  );
  const accompanied = new Set(atFault.slice(0, companions).map(({ code }) => code));
  return topics.map((topic) => {
    const innocent = random.shuffled(topic.articles.filter(({ code }) => !effectOf.has(code)));
    const articles = topic.articles.map((article) => {
      const effect = effectOf.get(article.code);
      const companion = accompanied.has(article.code) ? innocent.pop()?.code : undefined;
      return { ...article, ...(effect && { effect }), ...(companion && { companion }) };
    });
    return { ...topic, articles };
  });
}

/** Gamma variables of shape 2 and 4 with mean 1. */
function gamma2(random: Random): number {
  return (random.exponential(1) + random.exponential(1)) / 2;
}

function gamma4(random: Random): number {
  return (gamma2(random) + gamma2(random)) / 2;
}
