import type { Nodes } from 'mdast';
import { fileOf } from './component-node.ts';

export interface NodePlace {
  /** Only of what came from a snippet: its own file. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where a node begins, for a problem: goes after the file of the article, which a snippet's place replaces. */
export function placeOf(node: Nodes): NodePlace {
  const file = fileOf(node);
  const start = node.position?.start;
  return { ...(file && { file }), ...(start && { line: start.line, column: start.column }) };
}
