/** Longer than any word that somebody would type. */
const longestWordChars = 64;

const dataAddress = /\bdata:[\w.+-]+\/[\w.+-]+[;,]/i;

/**
 * A text without data addresses and other blobs. Pagefind cuts its index into chunks by the number of words, whatever
 * their length: one picture written into a text makes a chunk of a megabyte, and many queries fetch it. A long row of
 * words without spaces between them is no blob: it gets spaces.
 */
export function withoutBlobs(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '' && !dataAddress.test(word));
  return words
    .flatMap((word) => (word.length <= longestWordChars ? [word] : apart(word)))
    .filter((word) => word.length <= longestWordChars)
    .join(' ');
}

function apart(word: string): string[] {
  return word
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '$& ')
    .trim()
    .split(' ');
}
