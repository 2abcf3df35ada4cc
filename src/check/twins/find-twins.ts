import { likeness, type TermVector, termVector } from './term-vector.ts';

export interface Twins {
  /** The places of two texts in the list; the first is before the second. */
  readonly first: number;
  readonly second: number;
  /** From 0 to 1. */
  readonly alike: number;
}

/** So many of a text's most telling terms are looked up; two texts that are much alike share some of them. */
const telling = 12;
const shared = 3;
/** A term of more texts than this tells none of them apart. */
const mostTexts = 60;

/**
 * The pairs of texts that are at least so much alike, in order. Only texts that share some telling terms are compared,
 * so that the time grows with the number of texts and not with its square.
 *
 * @param texts the counts of each text's terms
 * @param least from 0 to 1
 */
export function findTwins(texts: readonly ReadonlyMap<string, number>[], least: number): Twins[] {
  const { vectors, told, names } = numbered(texts);
  const spread = new Float64Array(names.length);
  const earlier: number[][] = names.map(() => []);
  const twins: Twins[] = [];
  for (const [second, { terms, weights }] of vectors.entries()) {
    const own = told[second] ?? [];
    for (const [at, term] of terms.entries()) spread[term] = weights[at] ?? 0;
    for (const [first, times] of timesOf(own.flatMap((term) => earlier[term] ?? []))) {
      if (times < Math.min(shared, own.length, told[first]?.length ?? 0)) continue;
      const alike = likeness(vectors[first] as TermVector, spread);
      if (alike >= least) twins.push({ first, second, alike });
    }
    for (const term of terms) spread[term] = 0;
    for (const term of own) earlier[term]?.push(second);
  }
  return twins.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** The vectors of the texts, their most telling terms, and the names of the terms by their numbers. */
function numbered(texts: readonly ReadonlyMap<string, number>[]) {
  const numbers = new Map<string, number>();
  const textsWith: number[] = [];
  const counts = texts.map((text) => {
    const own = new Map<number, number>();
    for (const [name, count] of text) {
      const term = numbers.get(name) ?? numbers.size;
      numbers.set(name, term);
      textsWith[term] = (textsWith[term] ?? 0) + 1;
      own.set(term, count);
    }
    return own;
  });
  // Of one text more than there are, so that a term that all of them have still counts a little.
  const rarity = textsWith.map((df) => Math.log((texts.length + 1) / df));
  const vectors = counts.map((own) => termVector(own, rarity));
  const names = [...numbers.keys()];
  return { vectors, names, told: vectors.map((vector) => tellingTerms(vector, textsWith, names)) };
}

function tellingTerms(
  { terms, weights }: TermVector,
  textsWith: readonly number[],
  names: readonly string[],
): number[] {
  return [...terms]
    .map((term, at) => ({ term, weight: weights[at] ?? 0, name: names[term] ?? '' }))
    .filter(({ term }) => (textsWith[term] ?? 0) <= mostTexts)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, telling)
    .map(({ term }) => term);
}

function timesOf(items: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}
