/** The weights of a formula of the kind that Flesch made. */
export interface ReadingFormula {
  readonly base: number;
  readonly perWordInSentence: number;
  readonly perSyllableInWord: number;
}

/** Counts of a text; words and sentences from 1. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * How easy a text is to read: about 100 for the easiest, 0 for the hardest, with no bound on either side.
 *
 * R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948); for French L. Kandel and A. Moles,
 * "Application de l'indice de Flesch à la langue française", Cahiers d'études de radio-télévision 19 (1958).
 *
 * @example readingEase({sentences: 1, words: 6, syllables: 6}, {base: 206.835, perWordInSentence: 1.015, perSyllableInWord: 84.6}) // 116.145
 */
export function readingEase({ sentences, words, syllables }: TextCounts, formula: ReadingFormula): number {
  return (
    formula.base - formula.perWordInSentence * (words / sentences) - formula.perSyllableInWord * (syllables / words)
  );
}
