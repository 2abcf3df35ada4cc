import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { riskRatio, sumStrata } from '../../stats/mantel-haenszel.ts';
import { normalCdf } from '../../stats/normal-cdf.ts';
import { poissonMidP } from '../../stats/poisson-mid-p.ts';
import { ratioWithLimits } from '../../stats/ratio-with-limits.ts';
import type { BenchContact, BenchLog } from './simulate-log.ts';

/** What a rule makes of a log. */
export interface RuleResult {
  readonly flagged: ReadonlySet<string>;
  /** All articles, the first to work on first. */
  readonly order: readonly string[];
  /** The one-sided p-value of more repeats, and the 90 % interval of the ratio, by code, where the rule has one. */
  readonly p?: ReadonlyMap<string, number>;
  readonly interval?: ReadonlyMap<string, readonly [low: number, high: number]>;
}

interface RawCount {
  readonly code: string;
  readonly contacts: number;
  readonly repeats: number;
}

const windowDays = 7;

/** The rules that helpdesks and spreadsheets use, by name: none of them compares like with like. */
export function naiveRules(log: BenchLog): Readonly<Record<string, RuleResult>> {
  const { all, articles } = rawCounts(log.contacts);
  const share = all.repeats / all.contacts;
  const rate = ({ contacts, repeats }: RawCount) => repeats / contacts;
  const known = articles.filter(({ contacts }) => contacts >= 30);
  const byRate = [...known].sort((a, b) => rate(b) - rate(a));
  const byCount = [...articles].sort((a, b) => b.repeats - a.repeats);
  const z = articles.map((article) => twoShares(article, all));
  const q = benjaminiHochberg(z.map((value) => 2 * normalCdf(-Math.abs(value))));
  const byChi2 = articles
    .map(({ code }, index) => ({ code, z: z[index] ?? 0, q: q[index] ?? 1 }))
    .sort((a, b) => b.z - a.z);
  return {
    'rate above 1.5 times the mean': {
      flagged: codesOf(byRate.filter((article) => rate(article) > 1.5 * share)),
      order: byRate.map(({ code }) => code),
    },
    'top 20 by repeats': { flagged: codesOf(byCount.slice(0, 20)), order: byCount.map(({ code }) => code) },
    'chi-square, BH 10 %': {
      flagged: codesOf(byChi2.filter((article) => article.z > 0 && article.q <= 0.1)),
      order: byChi2.map(({ code }) => code),
      p: new Map(byChi2.map(({ code, z: value }) => [code, normalCdf(-value)])),
      interval: crudeIntervals(articles, all),
    },
  };
}

/** Of the ratio to all other contacts; none without repeats. */
function crudeIntervals(articles: readonly RawCount[], all: Omit<RawCount, 'code'>): Map<string, [number, number]> {
  const intervals = new Map<string, [number, number]>();
  for (const { code, contacts, repeats } of articles) {
    const stratum = {
      ...{ exposed: contacts, exposedCases: repeats },
      ...{ unexposed: all.contacts - contacts, unexposedCases: all.repeats - repeats },
    };
    const known = repeats > 0 ? riskRatio(sumStrata([stratum])) : undefined;
    if (!known) continue;
    const { low, high } = ratioWithLimits(known.ratio, known.varianceLn, 0.9);
    intervals.set(code, [low, high]);
  }
  return intervals;
}

/**
 * What nobody can do: Benjamini-Hochberg at 10 % on the repeats less those that the simulation itself expected without
 * the article. The ceiling for what any analysis of the log can find.
 */
export function oracle({ effects }: BenchLog): RuleResult {
  const known = [...effects].map(([code, { repeats, expectedWithout, varianceWithout }]) => {
    // Repeats vary less than a Poisson count, as they are not rare.
    const dispersion = varianceWithout / expectedWithout || 1;
    const p = poissonMidP(repeats / dispersion, expectedWithout / dispersion);
    return { code, excess: repeats - expectedWithout, p };
  });
  const q = benjaminiHochberg(known.map(({ p }) => p));
  return {
    flagged: codesOf(known.filter((_, index) => (q[index] ?? 1) <= 0.1)),
    order: [...known].sort((a, b) => b.excess - a.excess).map(({ code }) => code),
  };
}

/** z of the difference between an article's share of repeats and that of all other contacts; its square is chi². */
function twoShares({ contacts, repeats }: RawCount, all: Omit<RawCount, 'code'>): number {
  const others = all.contacts - contacts;
  const share = all.repeats / all.contacts;
  const difference = repeats / contacts - (all.repeats - repeats) / others;
  return difference / Math.sqrt(share * (1 - share) * (1 / contacts + 1 / others));
}

/** A contact is repeated when the customer's next one on the topic comes within the window. */
function rawCounts(contacts: readonly BenchContact[]): { all: Omit<RawCount, 'code'>; articles: RawCount[] } {
  const counts = new Map<string, { contacts: number; repeats: number }>();
  const lastOf = new Map<string, BenchContact>();
  let repeats = 0;
  for (const contact of contacts) {
    for (const { code } of contact.articles) {
      const count = counts.get(code) ?? { contacts: 0, repeats: 0 };
      count.contacts++;
      counts.set(code, count);
    }
    const chain = `${contact.customer} ${contact.topic}`;
    const before = lastOf.get(chain);
    lastOf.set(chain, contact);
    if (before === undefined || contact.day - before.day > windowDays) continue;
    repeats++;
    for (const { code } of before.articles) (counts.get(code) as { repeats: number }).repeats++;
  }
  const all = { contacts: contacts.length, repeats };
  return { all, articles: [...counts].map(([code, count]) => ({ code, ...count })) };
}

function codesOf(articles: readonly { readonly code: string }[]): Set<string> {
  return new Set(articles.map(({ code }) => code));
}
