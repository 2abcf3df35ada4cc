/** A word of Pagefind's index, and all that the index says of it, as it stands there. */
export interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** A chunk that is fetched for one word should hold few others. */
const smallestBytes = 8000;

/** A larger index has larger chunks, not ever more of them. */
const mostChunks = 1000;

/** Pagefind fetches one chunk for the beginning of a word: words that begin alike so far stand together. */
const sharedLetters = 4;

/**
 * Cuts the words of an index into chunks, in their order. A cut is made only where another beginning follows, and always
 * where another first letter does, so that what changes under one letter moves no cut under the next.
 *
 * @param words ordered as Pagefind has them
 */
export function cutWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const wanted = wantedBytes(total);
  const chunks: IndexedWord[][] = [];
  let size = 0;
  for (const word of words) {
    const chunk = chunks.at(-1);
    const before = chunk?.at(-1)?.word;
    const full = size >= wanted && before !== undefined && !beginAlike(before, word.word, sharedLetters);
    if (chunk && before !== undefined && !full && beginAlike(before, word.word, 1)) {
      chunk.push(word);
      size += word.bytes.length;
    } else {
      chunks.push([word]);
      size = word.bytes.length;
    }
  }
  return chunks;
}

/** In doublings, so that an edit seldom moves it. */
function wantedBytes(total: number): number {
  let wanted = smallestBytes;
  while (total > wanted * mostChunks) wanted *= 2;
  return wanted;
}

function beginAlike(a: string, b: string, letters: number): boolean {
  return a.slice(0, letters) === b.slice(0, letters);
}
