/**
 * A text of at most so many characters: itself, or its beginning up to the end of a word, with an ellipsis.
 *
 * @example shorten('Printer shows offline', 16) // 'Printer shows…'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const end = cut.search(/\s\S*$/);
  const whole = (end > most / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.replace(/[\s,;:(–—-]+$/, '')}…`;
}

/** The first sentence where it is short enough, else the beginning of it. */
export function firstSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  const [sentence = text] = /^.{20,}?[.!?](?=\s|$)/s.exec(text) ?? [];
  return shorten(sentence, most);
}
