import type { Problem } from '../../problem/problem.ts';
import type { Place } from '../../yaml/parse-yaml.ts';
import { phraseKey } from './phrase-key.ts';

/** An article that says `said` is found by any of `typed` as well. */
export interface WordRule {
  /** As a `phraseKey`. */
  readonly said: string;
  readonly typed: readonly string[];
}

/** An entry of the file, with what is to be said of it. */
export interface WordEntry {
  readonly file: string;
  readonly language: string;
  readonly place: Partial<Place>;
  readonly written: string;
  /** What articles may say that it is about, as `phraseKey`s. */
  readonly said: readonly string[];
  /** What finds them, as `phraseKey`s. */
  readonly typed: readonly string[];
}

/** By language. */
export type WordRules = Readonly<Record<string, readonly WordRule[]>>;

/**
 * Reads the entries of `words.yaml`: `a = b = c` (any of them finds all of them) and `typed -> said` (one way).
 *
 * @param file as the writer knows it, for problems
 * @param entries by language, as written
 * @param languages the languages of the site
 * @param placeOf where an entry stands: language and index
 */
export function parseWords(
  file: string,
  entries: Readonly<Record<string, readonly string[]>>,
  languages: readonly string[],
  placeOf: (path: readonly PropertyKey[]) => Partial<Place> = () => ({}),
): { rules: WordRules; entries: readonly WordEntry[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read: WordEntry[] = [];
  const problem = (path: readonly PropertyKey[], id: string, name: string, what: string, remedy: string) =>
    problems.push({ file, ...placeOf(path), severity: 'error', id, name, what, remedy });

  const rules = Object.entries(entries).map(([language, list]) => {
    if (!languages.includes(language)) {
      const known = languages.join(' or ');
      problem([language], 'SET021', 'words-language', `The settings know no language "${language}".`, `Use ${known}.`);
    }
    const found = list.flatMap((entry, index) => {
      const parsed = parseEntry(entry);
      if (!('wrong' in parsed)) {
        const { rules: found } = parsed;
        const typed = [...new Set(found.flatMap((rule) => rule.typed.map(phraseKey)))];
        const place = placeOf([language, index]);
        read.push({ file, language, place, written: entry, said: found.map(({ said }) => said), typed });
        return found;
      }
      problem([language, index], 'SET020', 'words-entry', `"${entry}" ${parsed.wrong}`, parsed.remedy);
      return [];
    });
    return [language, found] as const;
  });
  return { rules: Object.fromEntries(rules), entries: read, problems };
}

type ParsedEntry = { rules: WordRule[] } | { wrong: string; remedy: string };

const shapes = 'Write  router = internet box  (both ways) or  telly -> television  (typed -> found).';

function parseEntry(entry: string): ParsedEntry {
  const sides = entry.split('->').map((side) => side.split('=').map((term) => term.trim()));
  const terms = sides.flat();
  if (terms.length < 2) return { wrong: 'says one thing, and nothing that it stands for.', remedy: shapes };
  if (terms.some((term) => phraseKey(term) === '')) return { wrong: 'has an empty side.', remedy: shapes };
  if (sides.length > 2 || (sides.length === 2 && terms.length > 2)) {
    return {
      wrong: 'mixes several signs, so it is not clear which finds which.',
      remedy: `Make several entries. ${shapes}`,
    };
  }
  if (new Set(terms.map(phraseKey)).size < terms.length) {
    return {
      wrong: 'says the same thing twice; capitals, accents and hyphens do not count.',
      remedy: 'Remove one of them.',
    };
  }
  const [typed = '', said = ''] = terms;
  if (sides.length === 2) return { rules: [{ said: phraseKey(said), typed: [typed] }] };
  return { rules: terms.map((term) => ({ said: phraseKey(term), typed: terms.filter((other) => other !== term) })) };
}
