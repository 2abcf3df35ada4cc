import type { Language } from '../../site/language.ts';
import { bestFit } from '../phrase-fit.ts';
import type { QueryPlan, Term } from '../plan-query.ts';
import { type Hit, type Ranked, rank } from '../rank.ts';
import type { Correction, Result } from './answer.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';
import { resultOf } from './result-of.ts';

/** What the index has for a query. */
export interface Found {
  /** The best first; as many as were asked for. */
  readonly results: readonly Result[];
  /** How many there are. */
  readonly total: number;
  readonly corrections: readonly Correction[];
  /** Words that no result has, as they were typed. */
  readonly missing: readonly string[];
  /** The text of some result could not be fetched. */
  readonly incomplete: boolean;
}

type Shown = Pick<Language, 'typography'>;

export interface Asking {
  readonly language: Shown;
  /** Results have every word: else most of them will do. */
  readonly allWords: boolean;
  /** Whether a word says nothing. */
  readonly isLittle: (word: string) => boolean;
}

/** How much a title or a symptom counts that is what was typed, word for word. */
const fitWeight = 1;

/** A result must have this much of what the best one has of the words, by weight. */
const leastCoverage = 0.4;

/**
 * Asks Pagefind for each word of a plan, and orders what it finds by all of them together.
 *
 * The first of them, whose texts are fetched to be shown, are ordered again by how well a title or a symptom fits.
 *
 * @param articles how many there are
 */
export async function searchIndex(
  pagefind: Pagefind,
  planned: QueryPlan,
  limit: number,
  articles: number,
  { language, allWords, isLittle }: Asking,
): Promise<Found> {
  const plan = await chooseMeant(pagefind, planned, articles);
  const together =
    plan.terms.length > 1 ? await pagefind.search(plan.terms.map(({ asked }) => asked).join(' ')) : undefined;
  const found = await Promise.all(plan.terms.map((term) => rememberedHits(pagefind, term)));
  const ranked = rank(
    found.map(({ hits }) => hits),
    { total: articles, wanted: limit, leastCoverage: allWords ? 1 : leastCoverage },
  );
  const { best: kept, count } = allWords && ranked.best[0]?.coverage !== 1 ? { best: [], count: 0 } : ranked;
  const shown = await Promise.all(
    kept.map((record) =>
      draw(
        record,
        plan,
        found,
        together?.results.find(({ id }) => id === record.id),
        language,
      ),
    ),
  );
  const asked = plan.terms.map((term) => term.asked);
  const results = shown
    .filter((drawn) => drawn !== undefined)
    .map(({ result, score, phrases }) => ({
      result,
      score: score * (1 + fitWeight * bestFit(asked, phrases, isLittle) ** 2),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ result }) => result);
  const lacking = plan.terms.filter((_, place) => !kept.some(({ has }) => has[place]));
  return {
    results,
    total: count,
    corrections: plan.corrections,
    missing: [...plan.unknown, ...lacking.map(({ typed }) => typed)],
    incomplete: results.length < shown.length,
  };
}

/** The articles in whose text a number stands, whole. */
export async function mentions(pagefind: Pagefind, digits: string, limit: number, language: Shown): Promise<Found> {
  const { results } = await pagefind.search(`"${digits}"`);
  const shown = await Promise.all(
    results
      .slice(0, limit)
      .map(async (result) => resultOf(await result.data(), result.matchedMetaFields ?? [], language, [])),
  );
  return { results: shown, total: results.length, corrections: [], missing: [], incomplete: false };
}

/**
 * Where several known words are as near to a slip, takes the one that is found together with the other words: `mot de
 * pase` is about a mot de passe, not a page. The first stays where the others do no better.
 */
async function chooseMeant(pagefind: Pagefind, plan: QueryPlan, articles: number): Promise<QueryPlan> {
  let { terms, corrections } = plan;
  if (terms.length < 2) return plan;
  for (const [place, term] of terms.entries()) {
    let best = -1;
    for (const word of [undefined, ...term.instead]) {
      const tried = word ? { ...term, asked: word.key, commonness: word.commonness } : term;
      const withIt = terms.map((other, index) => (index === place ? tried : other));
      if (term.instead.length === 0) break;
      const found = await Promise.all(withIt.map((other) => rememberedHits(pagefind, other)));
      const first = bestWith(found, place, articles);
      if (!first || first.score <= best * clearlyBetter) continue;
      best = first.score;
      terms = withIt;
      if (word)
        corrections = corrections.map((made) => (made.typed === term.typed ? { ...made, used: word.written } : made));
    }
  }
  return { ...plan, terms, corrections };
}

const clearlyBetter = 1.2;

/** The best record that has one of the words. */
function bestWith(found: readonly TermFound[], place: number, articles: number): Ranked | undefined {
  const having = new Set(found[place]?.hits.map(({ id }) => id));
  const hits = found.map((term) => term.hits.filter(({ id }) => having.has(id)));
  return rank(hits, { total: articles, wanted: 1, leastCoverage }).best[0];
}

interface TermFound {
  readonly hits: readonly Hit[];
  /** The same, as Pagefind gives them. */
  readonly results: readonly PagefindResult[];
}

/** Whoever types asks again for all words but the last. */
const mostRemembered = 12;
const rememberedFor = new WeakMap<Pagefind, Map<string, Promise<TermFound>>>();

function rememberedHits(pagefind: Pagefind, term: Term): Promise<TermFound> {
  const known = rememberedFor.get(pagefind) ?? new Map<string, Promise<TermFound>>();
  rememberedFor.set(pagefind, known);
  const hits = known.get(term.asked) ?? hitsOf(pagefind, term);
  known.delete(term.asked);
  known.set(term.asked, hits);
  hits.catch(() => known.delete(term.asked));
  for (const [oldest] of [...known].slice(0, -mostRemembered)) known.delete(oldest);
  return hits;
}

/** A word with digits is found whole, or not at all: `e104` is not the beginning of `e1045`. */
async function hitsOf(pagefind: Pagefind, { asked, digits }: Term): Promise<TermFound> {
  const { results } = await pagefind.search(asked);
  const whole = digits ? new Set((await pagefind.search(`"${asked}"`)).results.map(({ id }) => id)) : undefined;
  const kept = whole ? results.filter(({ id }) => whole.has(id)) : results;
  const hits = kept.map(({ id, score, words, matchedMetaFields: fields = [] }) => ({
    id,
    score,
    places: words,
    fields,
  }));
  return { hits, results: kept };
}

/** A result with what orders it among the others that are shown. */
interface Drawn {
  readonly result: Result;
  readonly score: number;
  /** Its title, and what its writer says that customers say. */
  readonly phrases: readonly string[];
}

function phrasesOf({ title = '', symptoms = '', alsoKnownAs = '' }: PagefindData['meta']): string[] {
  return [title, ...symptoms.split('; '), ...alsoKnownAs.split('; ')];
}

async function draw(
  record: Ranked,
  plan: QueryPlan,
  found: readonly TermFound[],
  together: PagefindResult | undefined,
  language: Shown,
): Promise<Drawn | undefined> {
  const single = found
    .map(({ results }) => results.find(({ id }) => id === record.id))
    .filter((result) => result !== undefined);
  const fields = (together ? [together, ...single] : single).flatMap(({ matchedMetaFields = [] }) => matchedMetaFields);
  const result = together ?? single.reduce((a, b) => (b.score > a.score ? b : a));
  const missing = [...plan.terms.filter((_, place) => !record.has[place]).map(({ typed }) => typed), ...plan.unknown];
  try {
    const data = await result.data();
    return { result: resultOf(data, fields, language, missing), score: record.score, phrases: phrasesOf(data.meta) };
  } catch {
    return undefined;
  }
}
