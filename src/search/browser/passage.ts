/** A piece of a passage; the marked ones are words that were sought. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Takes one of Pagefind's excerpts apart: `<mark>` and `</mark>` around the found words, `<` and `>` of the text itself
 * escaped. What comes out is text and never markup. Neighbouring pieces of one kind are one.
 *
 * @example passageOf('Turn <mark>off</mark>') // [{ text: 'Turn ', marked: false }, { text: 'off', marked: true }]
 */
export function passageOf(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') addPiece(pieces, { text: unescaped(part), marked });
  }
  return pieces;
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.marked === piece.marked) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
