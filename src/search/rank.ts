/** What Pagefind found for one word. */
export interface Hit {
  /** The record. */
  readonly id: string;
  /** What Pagefind thinks of the record for this word alone: more than 0. */
  readonly score: number;
  /** Where in the text of the record the word stands, counted in words from its beginning, in order. */
  readonly places: readonly number[];
  /** The metadata in which the word stands. */
  readonly fields: readonly string[];
}

/** A record, and how well it answers to several words together. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** How much of the words it has, by their weight: 1 is all. */
  readonly coverage: number;
  /** Which of the words it has, in their order. */
  readonly has: readonly boolean[];
}

/**
 * How the parts of a score are weighed. A word that stands often counts little more than one that stands once, which is
 * what `damping` does. That a record has most of the words in its title, or in what its writer says that customers say,
 * counts far more than that it has one of them there: `titlePower`.
 */
const rankWeights = {
  damping: 0.5,
  coveragePower: 1,
  title: 3,
  titlePower: 3,
  about: 0.6,
  near: 2,
} as const;

/** What the writer says that customers say. */
const saidFields: ReadonlySet<string> = new Set(['symptoms', 'alsoKnownAs', 'words']);

/** Which records are ordered, and how far. */
export interface RankLimits {
  /** How many records there are; 0 where that is not known. */
  readonly total: number;
  /** How many of the best are wanted: only these are in order. */
  readonly wanted: number;
  /** A record must have this much of what the best one has of the words, by weight. */
  readonly leastCoverage: number;
}

/**
 * Orders records by how well they answer to several words together, which Pagefind does not: it wants every word, and
 * does not see whether they stand together. A rare word counts more than a common one (inverse document frequency).
 *
 * How near its words stand is looked up only of a record that could be among the best by it.
 *
 * @param found for each word what Pagefind found
 * @returns the wanted ones, the best first, of equals by id; and how many there are
 */
export function rank(
  found: readonly (readonly Hit[])[],
  { total, wanted, leastCoverage }: RankLimits,
): { readonly best: readonly Ranked[]; readonly count: number } {
  // A total that is not known is at least what was found.
  const most = Math.max(total, 1, ...found.map((hits) => hits.length));
  const rarity = found.map((hits) => Math.log(1 + most / (1 + hits.length)));
  const all = sum(rarity);
  const covering = [...hitsByRecord(found)].map(([id, row]) => ({ id, row, coverage: shareOf(row, rarity) / all }));
  const least = leastCoverage * covering.reduce((best, { coverage }) => Math.max(best, coverage), 0);
  const apart = covering
    .filter(({ coverage }) => coverage >= least)
    .map((record) => ({ ...record, ...scoreApart(record.row, record.coverage, rarity, all) }));
  apart.sort((a, b) => mostOf(b) - mostOf(a) || (a.id < b.id ? -1 : 1));
  const best: Ranked[] = [];
  for (const record of apart) {
    if (best.length === wanted && mostOf(record) < (best.at(-1)?.score ?? 0)) break;
    const { id, row, coverage, base, factor } = record;
    const score = base * (factor + rankWeights.near * nearness(row));
    best.push({ id, score, coverage, has: row.map((hit) => hit !== undefined) });
    best.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    if (best.length > wanted) best.pop();
  }
  return { best, count: apart.length };
}

interface Apart {
  readonly base: number;
  readonly factor: number;
}

/** The score of a record but for how near its words stand to one another. */
function scoreApart(row: Row, coverage: number, rarity: readonly number[], all: number): Apart {
  const share = (wanted: (field: string) => boolean) => shareOf(row, rarity, (hit) => hit.fields.some(wanted)) / all;
  const inTitle = share((field) => field === 'title');
  const said = share((field) => saidFields.has(field));
  const about = share((field) => saidFields.has(field) || field === 'summary');
  const { damping, coveragePower, title, titlePower, about: aboutWeight } = rankWeights;
  const focus = title * Math.max(inTitle, said) ** titlePower;
  const base = sum(row.map((hit) => (hit ? hit.score ** damping : 0))) * coverage ** coveragePower;
  return { base, factor: 1 + focus + aboutWeight * about };
}

/** The score if its words stood side by side. */
function mostOf({ base, factor }: Apart): number {
  return base * (factor + rankWeights.near);
}

type Row = readonly (Hit | undefined)[];

function hitsByRecord(found: readonly (readonly Hit[])[]): Map<string, Row> {
  const rows = new Map<string, (Hit | undefined)[]>();
  for (const [word, hits] of found.entries()) {
    for (const hit of hits) {
      const row = rows.get(hit.id) ?? found.map(() => undefined);
      row[word] = hit;
      rows.set(hit.id, row);
    }
  }
  return rows;
}

/** How much the words weigh that a record has, or has in a certain way. */
function shareOf(row: Row, rarity: readonly number[], wanted: (hit: Hit) => boolean = () => true): number {
  let share = 0;
  for (const [word, hit] of row.entries()) if (hit && wanted(hit)) share += rarity[word] ?? 0;
  return share;
}

/**
 * How close together the words stand: 1 where all of them stand side by side, less with every word between them and
 * with every word that is missing.
 */
function nearness(hits: Row): number {
  const present = hits.filter((hit) => hit !== undefined && hit.places.length > 0) as Hit[];
  if (present.length < 2) return 0;
  const between = Math.max(0, shortestSpan(present) - present.length + 1);
  return (present.length / hits.length) * (present.length / (present.length + between));
}

/** From the first to the last place of the shortest stretch of text in which every word stands. */
function shortestSpan(hits: readonly Hit[]): number {
  const places = hits.flatMap((hit, word) => hit.places.map((place) => ({ place, word })));
  places.sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, word } of places) {
    last.set(word, place);
    if (last.size === hits.length) shortest = Math.min(shortest, place - Math.min(...last.values()));
  }
  return shortest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
