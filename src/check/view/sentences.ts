export interface Sentence {
  readonly text: string;
  /** Where it begins in the text. */
  readonly from: number;
}

/**
 * The sentences of a text. A full stop ends one only where a space or the end follows, so that `example.com`, `2.1` and
 * `9:30` stay whole.
 *
 * @example sentencesOf('Wait. Turn it on.').map(({ text }) => text) // ['Wait.', 'Turn it on.']
 */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/\S.*?(?:[.!?…]+(?=(?:["”’)\]]|\s?»)*(?:\s|$))(?:["”’)\]]|\s?»)*|$)/gs)]
    .map(({ 0: sentence, index }) => ({ text: sentence.trimEnd(), from: index }))
    .filter(({ text: sentence }) => sentence !== '');
}
