/**
 * A text as its bare words: small letters without accents, one space between them, none around. Two phrases with the
 * same key are the same to a reader in a hurry.
 *
 * @example phraseKey('Wi-Fi, mot de passe oublié') // 'wi fi mot de passe oublie'
 */
export function phraseKey(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text in small letters without accents; everything else is as it was. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}
