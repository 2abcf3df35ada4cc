/** A sentence about an answer, in pieces: text, words that stand out, and what can be pressed. */
export type Note = readonly NotePiece[];

export type NotePiece = string | EmphasisedPiece | AsTypedPiece;

interface EmphasisedPiece {
  readonly strong: string;
}

/** Pressed, it has the query searched for as it was typed. */
interface AsTypedPiece {
  readonly before: string;
  readonly typed: string;
  readonly after: string;
}

export function textOfNote(note: Note): string {
  return note.map(textOfPiece).join('');
}

function textOfPiece(piece: NotePiece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : piece.before + piece.typed + piece.after;
}
