import { wordKey } from '../word-key.ts';

/** What articles write in one piece or with a hyphen in one place, and as two words in another: `wifi`, `Wi-Fi`, `wi fi`. */
export interface Compound {
  /** The keys of its halves. */
  readonly halves: Halves;
  /**
   * How it is searched for: as `one` word, however it was typed, since a half is no word by itself; as `two`, since
   * hardly anybody writes it in one piece; or as it was typed.
   */
  readonly soughtAs: 'one' | 'two' | 'typed';
}

/** By the key of the whole, in the order of keys. */
export type Compounds = ReadonlyMap<string, Compound>;

type Halves = readonly [first: string, second: string];

/** What is written in one piece so much more seldom than apart is rather two words. */
const seldom = 4;

/** A word of so few letters that stands nowhere else is half of one; two of them are one, though nobody writes it so. */
const shortHalf = 3;

/** What a word alone does not touch: `MAGENTO_BACKEND_URL` is no back end. */
const aroundWord = "[\\p{L}\\p{M}\\p{N}\\p{Pc}'’-]";
const neighbours = new RegExp(`(?<!${aroundWord})(\\p{L}+) (?=(\\p{L}+)(?!${aroundWord}))`, 'gu');
const pieces = new RegExp(`(?<!${aroundWord})\\p{L}+(?:[-‐‑]\\p{L}+)?(?!${aroundWord})`, 'gu');

/**
 * Finds the compounds of a language. A little word is half of one only where all three ways are there: `login`,
 * `log-in`, `log in`.
 *
 * @param texts all texts of its articles, folded
 * @param isLittle whether a key is that of a word that says nothing
 */
export function findCompounds(texts: readonly string[], isLittle: (key: string) => boolean): Compounds {
  const { solid, hyphenated } = countWholes(texts);
  const times = (key: string) => solid.get(key) ?? 0;
  const isHalf = (key: string, apart: number) => key.length <= shortHalf && times(key) === apart;
  const found = [...countNeighbours(texts, (whole) => solid.has(whole) || hyphenated.has(whole))].filter(
    ([whole, { halves, apart }]) => {
      const allWays = solid.has(whole) && hyphenated.has(whole);
      if (halves.some(isLittle)) return allWays && !isLittle(whole) && !isLittle(halves[0]);
      return solid.has(whole) || hyphenated.has(whole) || halves.every((half) => isHalf(half, apart));
    },
  );
  return new Map(
    found
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([whole, { halves, apart }]) => {
        const lame = halves.some((half) => isLittle(half) || isHalf(half, apart));
        return [whole, { halves, soughtAs: lame ? 'one' : times(whole) * seldom >= apart ? 'typed' : 'two' }];
      }),
  );
}

/** How often keys are written in one piece, and those that are written with one hyphen. */
function countWholes(texts: readonly string[]): { solid: Map<string, number>; hyphenated: Set<string> } {
  const solid = new Map<string, number>();
  const hyphenated = new Set<string>();
  for (const text of texts) {
    for (const [written] of text.matchAll(pieces)) {
      const key = wordKey(written);
      if (/[-‐‑]/.test(written)) hyphenated.add(key);
      else solid.set(key, (solid.get(key) ?? 0) + 1);
    }
  }
  return { solid, hyphenated };
}

/** Words that stand side by side, where they are one elsewhere or both are short, and how often they do. */
function countNeighbours(
  texts: readonly string[],
  isWhole: (key: string) => boolean,
): Map<string, { halves: Halves; apart: number }> {
  const found = new Map<string, { halves: Halves; apart: number }>();
  for (const text of texts) {
    for (const [, first = '', second = ''] of text.matchAll(neighbours)) {
      const halves = [wordKey(first), wordKey(second)] as const;
      const whole = halves.join('');
      if (!isWhole(whole) && !halves.every((half) => half.length <= shortHalf)) continue;
      found.set(whole, { halves, apart: (found.get(whole)?.apart ?? 0) + 1 });
    }
  }
  return found;
}
