/**
 * What is indexed of an article besides its text, and how much a word found there counts: a word of the text counts 1.
 * The index is made with these names, and every query is weighed with these numbers.
 *
 * `words` is what customers type for the things that the article is about, `wordsInText` for those that it mentions.
 */
export const metadataWeights = {
  code: 6,
  errorCodes: 6,
  title: 5,
  symptoms: 4,
  alsoKnownAs: 4,
  words: 3,
  summary: 2,
  products: 1,
  wordsInText: 0.5,
} as const;

export type MetadataField = keyof typeof metadataWeights;
