import { seededRandom } from '../../repeats/simulate/random.ts';
import { quantile } from '../../stats/quantile.ts';
import type { Outcome } from './rank-of.ts';

/** A share of queries, between 0 and 1, and what 95 of 100 samples of as many queries would give. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SetSummary {
  readonly lang: string;
  readonly set: string;
  readonly n: number;
  readonly success1: number;
  readonly success3: number;
  readonly success10: number;
  readonly mrr: number;
  readonly intervals: Readonly<Record<Measure, readonly [low: number, high: number]>>;
}

export type Measure = 'success1' | 'success3' | 'success10' | 'mrr';

/** The mean over the sets of a language, each set counting the same. */
export type Macro = Readonly<Record<Measure, number>>;

const measures: Readonly<Record<Measure, (rank: number) => number>> = {
  success1: (rank) => Number(rank === 1),
  success3: (rank) => Number(rank >= 1 && rank <= 3),
  success10: (rank) => Number(rank >= 1),
  mrr: (rank) => (rank >= 1 ? 1 / rank : 0),
};

const samples = 1000;

/** Figures for each language and set, in the order of the queries, with bootstrap intervals of 95 % (percentiles). */
export function summariseSets(outcomes: readonly Outcome[]): SetSummary[] {
  return [...Map.groupBy(outcomes, ({ lang, set }) => `${lang} ${set}`).values()].map((group) => {
    const [{ lang, set } = { lang: '', set: '' }] = group;
    const ranks = group.map(({ rank }) => rank);
    const figures = Object.entries(measures).map(([name, measure]) => [name, figureOf(ranks.map(measure))] as const);
    return {
      lang,
      set,
      n: group.length,
      ...(Object.fromEntries(figures.map(([name, { value }]) => [name, value])) as Record<Measure, number>),
      intervals: Object.fromEntries(
        figures.map(([name, { low, high }]) => [name, [low, high]]),
      ) as unknown as SetSummary['intervals'],
    };
  });
}

/** By language. */
export function macroOf(sets: readonly SetSummary[]): Record<string, Macro> {
  const byLanguage = [...Map.groupBy(sets, ({ lang }) => lang)];
  return Object.fromEntries(
    byLanguage.map(([lang, group]) => [
      lang,
      Object.fromEntries(
        (Object.keys(measures) as Measure[]).map((name) => [name, round(mean(group.map((set) => set[name])))]),
      ) as unknown as Macro,
    ]),
  );
}

function figureOf(values: readonly number[]): Figure {
  const { below } = seededRandom(1);
  const means = Array.from({ length: samples }, () => mean(values.map(() => values[below(values.length)] ?? 0)));
  const ordered = means.sort((a, b) => a - b);
  return { value: round(mean(values)), low: round(quantile(ordered, 0.025)), high: round(quantile(ordered, 0.975)) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
