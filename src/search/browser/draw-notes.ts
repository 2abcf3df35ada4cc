import type { SearchConfig } from '../search-config.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';
import type { NotePiece } from './note.ts';
import { notesOn } from './notes-on.ts';
import { resultsAddress } from './results-address.ts';

/** The notes on an answer, a paragraph each. */
export function drawNotes(answer: Answer, config: SearchConfig): HTMLElement[] {
  return notesOn(answer, config.language, navigator.onLine).map((note) =>
    element('p', {}, ...note.map((piece) => drawPiece(piece, answer.query, config))),
  );
}

function drawPiece(piece: NotePiece, query: string, config: SearchConfig): Node | string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return element('b', {}, piece.strong);
  const href = resultsAddress(config, query, true);
  return element('a', { href, 'data-as-typed': '' }, piece.before, element('i', {}, piece.typed), piece.after);
}
