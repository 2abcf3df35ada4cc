import type { Nodes, Root } from 'mdast';
import { renderTree } from '../../article/render-article.ts';
import type { RenderContext } from '../../article/render-context.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces-of.ts';

/** A part of an article as pieces, its typography set. */
export function renderPieces(context: RenderContext, nodes: readonly Nodes[]): Piece[] {
  if (nodes.length === 0) return [];
  return piecesOf(renderTree({ type: 'root', children: nodes } as Root, context).children);
}
