import { desk } from 'virtual:desk';
import type { Piece } from '../flow/piece.ts';
import { agentAddress } from './agent-address.ts';

/** Elements and text nodes of pieces. They come from the desk's own build, where every element of an article is made. */
export function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [tag, attributes, ...children] = piece;
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      made.setAttribute(name, name === 'href' ? agentAddress(value, desk.base, document.documentElement.lang) : value);
    }
    made.append(...drawPieces(children));
    return made;
  });
}
