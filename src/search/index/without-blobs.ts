/** Longer than any word that somebody would type. */
const longestWordChars = 64;

const dataAddress = /\bdata:[\w.+-]+\/[\w.+-]+[;,]/i;

/**
 * A text without data addresses and other blobs. One of them makes every visitor fetch a chunk of the index a hundred
 * times its size: see `notes/search.md`, section 6.
 */
export function withoutBlobs(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.filter((word) => word.length <= longestWordChars && !dataAddress.test(word)).join(' ');
}
