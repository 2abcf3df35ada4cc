/**
 * How many results a search box suggests: each costs a request, and who does not find it among these reads the page of
 * results.
 */
export const suggestedResults = 5;

/** So many words bring all suggestions; each word more costs a request, and says more, so that fewer will do. */
const freeWords = 4;
const fewestSuggested = 3;

/** How many results of at most `limit` are suggested for a query of some words. */
export function suggestedFor(words: number, limit: number): number {
  return Math.max(Math.min(limit, fewestSuggested), limit - Math.max(0, words - freeWords));
}

/** Where results have numbers that open them, and nobody waits for a network. */
export const suggestedNumbered = 8;
