import { element } from './element.ts';
import type { Piece } from './passage.ts';

export function drawPassage(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
