/**
 * A word as search compares it: small letters and digits without accents, ligatures open, nothing else. Words with the
 * same key are the same word, however they are dressed.
 *
 * @example wordKey('Wi‑Fi') // 'wifi'
 * @example wordKey('Œuvré') // 'oeuvre'
 */
export function wordKey(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
