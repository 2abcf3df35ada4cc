import { wordsIn } from './words-in.ts';

/** Shorter words are the beginnings of too many others. */
const shortestBeginning = 4;

/**
 * How well a phrase of an article (its title, a symptom) fits the words of a query, from 0 to 1: the share of the query
 * that stands in it times the share of it that stands in the query, and the root of that. Little words do not count.
 *
 * @param asked the keys of the words of the query
 * @param isLittle whether a word says nothing
 * @example phraseFit(['printer', 'offline'], 'The printer is offline', (word) => ['the', 'is'].includes(word)) // 1
 */
export function phraseFit(asked: readonly string[], phrase: string, isLittle: (key: string) => boolean): number {
  const words = wordsIn(phrase).map(({ key }) => key);
  const telling = words.filter((key) => !isLittle(key));
  if (asked.length === 0 || telling.length === 0) return 0;
  const inPhrase = asked.filter((key) => words.some((word) => isSame(word, key))).length / asked.length;
  const inQuery = telling.filter((word) => asked.some((key) => isSame(word, key))).length / telling.length;
  return Math.sqrt(inPhrase * inQuery);
}

/** The best fit of several phrases. */
export function bestFit(
  asked: readonly string[],
  phrases: readonly string[],
  isLittle: (key: string) => boolean,
): number {
  return Math.max(0, ...phrases.map((phrase) => phraseFit(asked, phrase, isLittle)));
}

/** Whether two words are the same, or one is the other with an ending. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortestBeginning && long.startsWith(short);
}
