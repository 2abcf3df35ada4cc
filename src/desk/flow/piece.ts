/**
 * Text with what stands in it, as plain data: a text, or an element with its attributes and what it holds. It survives
 * JSON, and a page makes elements and text nodes of it, never markup.
 */
export type Piece = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...Piece[]];

/**
 * The words of some pieces as one line. What stands in blocks of their own is kept apart.
 *
 * @example plainPieces([['p', {}, 'Wait ', ['strong', {}, '30 seconds'], '.']]) // 'Wait 30 seconds.'
 */
export function plainPieces(pieces: readonly Piece[]): string {
  return pieces.map(collect).join('').replace(/\s+/g, ' ').trim();
}

const inline = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'kbd', 'span', 'strong']);

function collect(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  const [tag, attributes, ...children] = piece;
  if (tag === 'img') return ` ${attributes.alt ?? ''} `;
  const inside = children.map(collect).join('');
  return inline.has(tag) ? inside : ` ${inside} `;
}
