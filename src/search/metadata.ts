/**
 * What is indexed of an article besides its text, and how much a word found there counts: a word of the text counts 1.
 * The index is made with these names, and every query is weighed with these numbers.
 */
export const metadataWeights = {
  title: 5,
  code: 6,
  errorCodes: 6,
  symptoms: 4,
  alsoKnownAs: 4,
  words: 2,
  summary: 2,
  products: 1,
} as const;

export type MetadataField = keyof typeof metadataWeights;
