/**
 * The line and column of a character of a text.
 *
 * @param offset from 0, in UTF-16 units
 * @example placeAt('one\ntwo', 5) // {line: 2, column: 2}
 */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
