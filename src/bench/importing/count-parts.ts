/** How much of each kind a text holds. */
export interface Parts {
  readonly words: ReadonlyMap<string, number>;
  readonly links: number;
  readonly tables: number;
  readonly code: number;
  readonly images: number;
}

/** How often each word stands in a text: letters and digits, small. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
