/**
 * A text as a part of an address: lower case, without accents, words joined by hyphens.
 *
 * @example slugify('Télé Volta 43" — écran') // 'tele-volta-43-ecran'
 */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
