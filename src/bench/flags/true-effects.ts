import type { BenchArticle } from './draw-world.ts';

/** What an article does in one log, known because the log is simulated. */
export interface TrueEffect {
  links: number;
  repeats: number;
  /** Repeats expected in the contacts with it, and those expected had it not been linked. */
  expected: number;
  expectedWithout: number;
  /** Of the number of repeats, had it not been linked. */
  varianceWithout: number;
}

export type TrueEffects = ReadonlyMap<string, TrueEffect>;

export function noEffects(articles: readonly BenchArticle[]): Map<string, TrueEffect> {
  return new Map(
    articles.map(({ code }) => [code, { links: 0, repeats: 0, expected: 0, expectedWithout: 0, varianceWithout: 0 }]),
  );
}

/** Adds a contact's link: its chance of a repeat, that without the article, and whether it was repeated. */
export function addLink(effect: TrueEffect, chance: number, without: number, repeated: boolean): void {
  effect.links++;
  if (repeated) effect.repeats++;
  effect.expected += chance;
  effect.expectedWithout += without;
  effect.varianceWithout += without * (1 - without);
}
