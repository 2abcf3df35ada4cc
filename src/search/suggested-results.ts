/**
 * How many results a search box suggests: each costs a request, and who does not find it among these reads the page of
 * results.
 */
export const suggestedResults = 5;

/** Where results have numbers that open them, and nobody waits for a network. */
export const suggestedNumbered = 8;
