import type { CodedTarget, CodeTable } from '../code-table.ts';
import { findCodes } from '../find-codes.ts';
import { foldQuery } from '../fold.ts';
import { type Lexicon, noLexicon, type SearchLanguage } from '../lexicon.ts';
import { nearCodes } from '../near-codes.ts';
import { type QueryPlan, type QueryPlanner, queryPlanner } from '../plan-query.ts';
import { suggestedFor } from '../suggested-results.ts';
import { wordKey } from '../word-key.ts';
import type { Answer } from './answer.ts';
import { composeAnswer } from './compose-answer.ts';
import type { Pagefind } from './pagefind.ts';
import type { Remembered } from './remembered.ts';
import { type Found, mentions, searchIndex } from './search-index.ts';

/** Where a language's search reads from; each is loaded when it is first needed. */
export interface SearchSources {
  readonly pagefind: Remembered<Pagefind>;
  readonly lexicon: Remembered<Lexicon>;
  readonly codes: Remembered<CodeTable>;
}

export interface SearchOptions {
  /** Nothing is corrected: the reader meant what was typed. */
  readonly asTyped?: boolean;
  /** The last word is finished: Enter was pressed, or this is the page of results. */
  readonly complete?: boolean;
  /** Fewer results will do for a query of many words: see `suggestedFor`. */
  readonly sparing?: boolean;
}

/** Answers a query with at most `limit` results, whatever it is and whatever fails. */
export type Search = (typed: string, limit: number, options?: SearchOptions) => Promise<Answer>;

/** Nobody types more; a longer query is a pasted page. */
const longestQueryChars = 200;

/** Searches one language. */
export function searchCore(sources: SearchSources): Search {
  const { pagefind } = sources;
  const prepared = new WeakMap<Lexicon, Prepared>();
  const preparedFor = (lexicon: Lexicon) => {
    const known = prepared.get(lexicon) ?? { plan: queryPlanner(lexicon), isLittle: littleWords(lexicon.language) };
    prepared.set(lexicon, known);
    return known;
  };

  return async (typed, limit, { asTyped = false, complete = false, sparing = false } = {}) => {
    const query = typed.trim().slice(0, longestQueryChars);
    const asked = { typed, shortened: query.length < typed.trim().length, limit };
    const lexicon = await sources.lexicon.get().catch(() => noLexicon);
    const { language } = lexicon;
    const { plan: planQuery, isLittle } = preparedFor(lexicon);
    const codes = findCodes(query, (key) => lexicon.errors.has(key), isLittle);
    const needsTable = codes.article !== undefined || codes.known.length > 0;
    const table = needsTable ? await sources.codes.get().catch(() => undefined) : [];
    const byCode = {
      ...codesIn(codes.article?.digits, table ?? []),
      aboutErrors: articlesAbout(codes.known, lexicon, table ?? []),
    };
    try {
      const index = await pagefind.get();
      const unknownErrorCodes = await unmentioned(index, codes.unknown);
      const words = [...codes.rest, ...codes.unknown.filter((word) => !unknownErrorCodes.includes(word))];
      const said = words.filter((word) => !isLittle(word));
      const aboutCodes = codes.known.length + unknownErrorCodes.length > 0;
      const enough = !aboutCodes || said.length >= (codes.known.length > 0 ? 1 : fewestBesideUnknown);
      const open = !complete && words.at(-1) === query.split(/\s+/).at(-1);
      const plan = planQuery(enough ? words.join(' ') : '', {
        asTyped,
        complete: !open || /\s$/.test(typed),
      });
      const found: Found =
        byCode.digits !== undefined
          ? await mentions(index, byCode.digits, limit, language)
          : await searchIndex(index, plan, sparing ? suggestedFor(wordsAsked(plan), limit) : limit, lexicon.articles, {
              language,
              allWords: unknownErrorCodes.length > 0,
              isLittle,
            });
      return composeAnswer({
        ...asked,
        byCode,
        unknownErrorCodes,
        found,
        failed: table === undefined || lexicon === noLexicon,
      });
    } catch {
      pagefind.forget();
      return composeAnswer({ ...asked, byCode, unknownErrorCodes: [], found: undefined, failed: true });
    }
  };
}

/** The words whose part of the index is fetched. */
function wordsAsked({ terms }: QueryPlan): number {
  return terms.reduce((sum, { instead }) => sum + 1 + instead.length, 0);
}

/** What is worked out of a lexicon once. */
interface Prepared {
  readonly plan: QueryPlanner;
  readonly isLittle: (word: string) => boolean;
}

/** Beside a code that no article mentions, fewer words would find what has nothing to do with it. */
const fewestBesideUnknown = 2;

function littleWords({ search }: SearchLanguage): (word: string) => boolean {
  const little = new Set([...search.stopWords, ...search.wordsBesideCodes].map(wordKey));
  return (word) => {
    const key = wordKey(foldQuery(word, search.elisions));
    return key === '' || little.has(key);
  };
}

/** What the code table says to a query that is an article's code. */
export interface ByCode {
  /** The digits that were typed, where they have the form of a code. */
  readonly digits?: string;
  readonly article?: CodedTarget;
  readonly near: readonly CodedTarget[];
}

function codesIn(digits: string | undefined, table: CodeTable): ByCode {
  if (digits === undefined) return { near: [] };
  const entry = table.find(([code]) => code === digits);
  if (!entry) return { digits, near: nearCodes(digits, table) };
  return { digits, article: targetOf(entry), near: [] };
}

function articlesAbout(
  known: ReturnType<typeof findCodes>['known'],
  lexicon: Lexicon,
  table: CodeTable,
): CodedTarget[] {
  const places = new Set(known.flatMap(({ key }) => lexicon.errors.get(key) ?? []));
  return [...places].flatMap((place) => {
    const entry = table[place];
    return entry ? [targetOf(entry)] : [];
  });
}

function targetOf([code, title, url]: CodeTable[number]): CodedTarget {
  return { code, title, url };
}

/** Those of the words that stand nowhere in the index. */
async function unmentioned(index: Pagefind, words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(words.map(async (word) => (await index.search(`"${wordKey(word)}"`)).results.length));
  return words.filter((_, place) => found[place] === 0);
}
