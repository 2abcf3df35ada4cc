import { type Stratum, sumStrata } from '../stats/mantel-haenszel.ts';
import type { ArticleCounts, ArticleSums } from './log-counts.ts';
import type { AnalysisOptions } from './options/analysis-options.ts';
import type { PatternRow } from './pattern-rows.ts';

/** A contact of a clean log: inbound, with a customer and a topic. For tests. */
export interface PlainContact {
  /** A whole number. */
  readonly id: string;
  readonly customer: string;
  readonly agent: string;
  readonly topic: string;
  readonly channel: string;
  readonly openedUtcSeconds: number;
  readonly codes: readonly string[];
}

export interface PlainTrial extends PlainContact {
  readonly attempt: number;
  readonly repeated: boolean;
  /** 0 to 1: the share of repeats that come within the time that the log went on after it. */
  readonly weight: number;
  readonly stratum: string;
}

/**
 * What the SQL counts, counted again in the plainest way, to compare the two. Used by tests alone: it is slow, and
 * shares nothing with the SQL but the definitions in `docs/repeats.md`.
 */
export function plainCounts(
  contacts: readonly PlainContact[],
  options: AnalysisOptions,
  stratumOf: (trial: Omit<PlainTrial, 'stratum'>) => string,
): { trials: readonly PlainTrial[]; articles: ArticleCounts[]; patterns: PatternRow[] } {
  const trials = plainTrials(contacts, options).map((trial) => ({ ...trial, stratum: stratumOf(trial) }));
  const codes = [...new Set(trials.flatMap((trial) => trial.codes))].sort();
  const agents = new Set(contacts.map(({ agent }) => agent).filter(Boolean)).size;
  return { trials, articles: codes.map((code) => plainArticle(code, trials, agents)), patterns: plainPatterns(trials) };
}

function plainTrials(contacts: readonly PlainContact[], options: AnalysisOptions): Omit<PlainTrial, 'stratum'>[] {
  const start = Math.min(...contacts.map(({ openedUtcSeconds }) => openedUtcSeconds));
  const end = Math.max(...contacts.map(({ openedUtcSeconds }) => openedUtcSeconds));
  const chains = Map.groupBy(contacts, ({ customer, topic }) => `${customer}\n${topic}`);
  const stepSeconds = options.windowSeconds / 168;
  const followed = [...chains.values()].flatMap((chain) => {
    const merged = mergeTransfers([...chain].sort(inTime), options.transferGapSeconds);
    let attempt = 0;
    return merged.flatMap((contact, index) => {
      const before = merged[index - 1];
      const after = merged[index + 1];
      attempt = before && apart(before, contact) <= options.windowSeconds ? attempt + 1 : 1;
      if (contact.openedUtcSeconds < start + options.windowSeconds || attempt > options.attempts) return [];
      const steps = Math.min(168, Math.floor((end - contact.openedUtcSeconds) / stepSeconds));
      const delaySeconds = after ? apart(contact, after) : Number.POSITIVE_INFINITY;
      return [{ ...contact, attempt, steps, delaySeconds, repeated: delaySeconds <= steps * stepSeconds }];
    });
  });
  const delays = followed.filter(({ steps, repeated }) => steps === 168 && repeated);
  return followed
    .map((trial) => {
      const within = delays.filter(({ delaySeconds }) => delaySeconds <= trial.steps * stepSeconds);
      return { ...trial, weight: trial.steps === 168 ? 1 : within.length / Math.max(1, delays.length) };
    })
    .filter(({ weight }) => weight > 0);
}

function mergeTransfers(chain: readonly PlainContact[], gapSeconds: number): PlainContact[] {
  const merged: PlainContact[] = [];
  chain.forEach((contact, index) => {
    const before = chain[index - 1];
    const head = merged.at(-1);
    if (before && head && apart(before, contact) < gapSeconds) {
      merged[merged.length - 1] = { ...head, codes: [...new Set([...head.codes, ...contact.codes])] };
    } else {
      merged.push({ ...contact, codes: [...new Set(contact.codes)] });
    }
  });
  return merged;
}

/** @param agents how many made contacts, trials or not */
function plainArticle(code: string, trials: readonly PlainTrial[], agents: number): ArticleCounts {
  const exposed = trials.filter(({ codes }) => codes.includes(code));
  const byCustomer = Map.groupBy(exposed, ({ customer }) => customer);
  const residuals = [...byCustomer.values()].map((own) => own.map((trial) => residual(trial, trials)));
  const dropped = {
    customer: largest(exposed, 'customer'),
    agent: agents > 1 ? largest(exposed, 'agent') : undefined,
  };
  const rest = trials.filter(
    ({ codes, customer, agent }) => !codes.includes(code) || (customer !== dropped.customer && agent !== dropped.agent),
  );
  const withoutLargest = plainSums(code, rest);
  return {
    code,
    contacts: exposed.length,
    all: plainSums(code, trials),
    ...(withoutLargest.exposed > 0 && { withoutLargest }),
    customers: byCustomer.size,
    clusterSquares: sum(residuals.map((own) => sum(own) ** 2)),
    squares: sum(residuals.flat().map((value) => value ** 2)),
    comparable: weightOf(exposed.filter((trial) => weightOf(without(code, trial, trials)) >= 20)),
    largestCustomerRepeats: repeatsOf(exposed.filter(({ customer }) => customer === dropped.customer)),
    largestAgentRepeats: repeatsOf(exposed.filter(({ agent }) => agent === dropped.agent)),
  };
}

/** The sums of an article over these trials. For tests. */
export function plainSums(code: string, trials: readonly PlainTrial[]): ArticleSums {
  const strata = [...Map.groupBy(trials, ({ stratum }) => stratum).values()]
    .map((own) => stratumOf(code, own))
    .filter(({ exposed }) => exposed > 0);
  return {
    ...sumStrata(strata),
    // Contacts that were followed for an hour and repeated at once can outrun what they count for.
    variance: sum(
      strata
        .filter((own) => own.exposed + own.unexposed > own.exposedCases + own.unexposedCases)
        .map((own) => sumStrata([own]).variance),
    ),
    exposed: sum(strata.map(({ exposed }) => exposed)),
    unexposed: sum(strata.map(({ unexposed }) => unexposed)),
    information: sum(
      strata.map(({ exposed, unexposed, exposedCases, unexposedCases }) => {
        return (exposed * unexposed * (exposedCases + unexposedCases)) / (exposed + unexposed) ** 2;
      }),
    ),
  };
}

function stratumOf(code: string, trials: readonly PlainTrial[]): Stratum {
  const exposed = trials.filter(({ codes }) => codes.includes(code));
  const cases = (some: readonly PlainTrial[]) => some.filter(({ repeated }) => repeated).length;
  return {
    exposed: weightOf(exposed),
    exposedCases: cases(exposed),
    unexposed: weightOf(trials) - weightOf(exposed),
    unexposedCases: cases(trials) - cases(exposed),
  };
}

function residual(trial: PlainTrial, trials: readonly PlainTrial[]): number {
  const alike = trials.filter(({ stratum }) => stratum === trial.stratum);
  const share = alike.filter(({ repeated }) => repeated).length / weightOf(alike);
  return Number(trial.repeated) - trial.weight * share;
}

/** Most repeats, then the first contact by its id; nobody where nothing was repeated. '' is nobody. */
function largest(exposed: readonly PlainTrial[], by: 'customer' | 'agent'): string | undefined {
  const repeated = exposed.filter((trial) => trial.repeated && trial[by] !== '');
  const ranked = [...Map.groupBy(repeated, (trial) => trial[by])].map(([name, own]) => ({
    name,
    repeats: own.length,
    first: Math.min(...own.map(({ id }) => Number(id))),
  }));
  ranked.sort((a, b) => b.repeats - a.repeats || a.first - b.first);
  return ranked[0]?.name;
}

function plainPatterns(trials: readonly PlainTrial[]): PatternRow[] {
  const numbers = new Map(
    [...new Set(trials.map(({ stratum }) => stratum))].sort().map((name, index) => [name, index + 1]),
  );
  const groups = Map.groupBy(trials, ({ stratum, codes }) => `${stratum}\n${[...codes].sort().join(' ')}`);
  return [...groups.values()].map((own) => ({
    stratum: numbers.get(own[0]?.stratum ?? '') ?? 0,
    codes: [...(own[0]?.codes ?? [])].sort(),
    trials: weightOf(own),
    repeats: own.filter(({ repeated }) => repeated).length,
  }));
}

/** Trials like this one without the article. */
function without(code: string, { stratum }: PlainTrial, trials: readonly PlainTrial[]): PlainTrial[] {
  return trials.filter((other) => other.stratum === stratum && !other.codes.includes(code));
}

function repeatsOf(trials: readonly PlainTrial[]): number {
  return trials.filter(({ repeated }) => repeated).length;
}

function weightOf(trials: readonly PlainTrial[]): number {
  return sum(trials.map(({ weight }) => weight));
}

function inTime(a: PlainContact, b: PlainContact): number {
  return a.openedUtcSeconds - b.openedUtcSeconds || Number(a.id) - Number(b.id);
}

function apart(before: PlainContact, after: PlainContact): number {
  return after.openedUtcSeconds - before.openedUtcSeconds;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
