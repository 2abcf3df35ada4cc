/** Longer than any word that somebody would type. */
const longestWordChars = 64;

const dataAddress = /\bdata:[\w.+-]+\/[\w.+-]+[;,]/i;

/**
 * A text without data addresses and other blobs. Pagefind cuts its index into chunks by the number of words, whatever
 * their length: one picture written into a text makes a chunk of a megabyte, and many queries fetch it.
 */
export function withoutBlobs(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.filter((word) => word.length <= longestWordChars && !dataAddress.test(word)).join(' ');
}
